package vn.haidang.backoffice;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import vn.haidang.text.Vietnamese;

/** A day, written as 24/11/2026 and read also with stops, strokes or blanks, with a calendar that speaks Vietnamese. */
public class VietnameseDatePicker extends DatePicker {

    private static final int MONDAY = 1;

    public VietnameseDatePicker() {
        setLocale(Vietnamese.LOCALE);
        setI18n(words());
        setPlaceholder("ngày/tháng/năm");
    }

    private static DatePickerI18n words() {
        return new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy", "yyyy-MM-dd", "ddMMyyyy")
                .setFirstDayOfWeek(MONDAY)
                .setMonthNames(List.of(
                        "Tháng 1",
                        "Tháng 2",
                        "Tháng 3",
                        "Tháng 4",
                        "Tháng 5",
                        "Tháng 6",
                        "Tháng 7",
                        "Tháng 8",
                        "Tháng 9",
                        "Tháng 10",
                        "Tháng 11",
                        "Tháng 12"))
                .setWeekdays(List.of("Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"))
                .setWeekdaysShort(List.of("CN", "T2", "T3", "T4", "T5", "T6", "T7"))
                .setToday("Hôm nay")
                .setCancel("Thôi")
                .setBadInputErrorMessage("Ngày viết như 24/11/2026");
    }
}
