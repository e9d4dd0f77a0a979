package vn.haidang.news.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.haidang.pages.NotFound;

/** Months in addresses, "2026-11". */
final class Months {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private Months() {}

    /** @return null for none; what is no month leads nowhere */
    static @Nullable YearMonth parse(@Nullable String parameter) {
        if (parameter == null || parameter.isEmpty()) {
            return null;
        }
        try {
            var month = YearMonth.parse(parameter);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
            throw NotFound.page().get();
        } catch (DateTimeException e) {
            throw NotFound.page().get();
        }
    }
}
