package vn.haidang.audit.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import vn.haidang.audit.AuditFilter;
import vn.haidang.audit.AuditLog;
import vn.haidang.audit.TracedDeed;
import vn.haidang.text.VietnameseDates;

/** The trail as a sheet for a spreadsheet, newest line first. */
final class TrailSheet {

    private static final List<String> COLUMNS = List.of("at", "actor", "deed", "thing", "detail", "origin");

    private final AuditLog log;
    private final UnaryOperator<String> words;
    private final UnaryOperator<String> persons;

    /**
     * @param words of a message by its key
     * @param persons by their sign-in names
     */
    TrailSheet(AuditLog log, UnaryOperator<String> words, UnaryOperator<String> persons) {
        this.log = log;
        this.words = words;
        this.persons = persons;
    }

    void write(AuditFilter filter, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Hai Dang", null)) {
            var sheet = book.newWorksheet(words.apply("menu.audit"));
            for (var column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, words.apply("audit.column." + COLUMNS.get(column)));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            var row = new AtomicInteger();
            log.export(filter, deed -> {
                var at = row.incrementAndGet();
                var cells = cells(deed);
                for (var column = 0; column < cells.size(); column++) {
                    sheet.value(at, column, cells.get(column));
                }
            });
        }
    }

    /** All of them text, so that no cell is taken for a formula. */
    private List<String> cells(TracedDeed deed) {
        Function<String, String> person = it -> it.equals("-") ? words.apply("audit.nobody") : persons.apply(it);
        return List.of(
                VietnameseDates.dayAndMinute(deed.at()),
                person.apply(deed.actor()),
                words.apply(deed.key()),
                deed.label(),
                deed.detail(),
                deed.origin());
    }
}
