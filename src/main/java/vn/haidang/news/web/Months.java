package vn.haidang.news.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.haidang.pages.NotFound;

/** Months in addresses, "2026-11". */
final class Months {

    private Months() {}

    /** @return null for none; what is no month leads nowhere */
    static @Nullable YearMonth parse(@Nullable String parameter) {
        if (parameter == null || parameter.isEmpty()) {
            return null;
        }
        try {
            return YearMonth.parse(parameter);
        } catch (DateTimeException e) {
            throw NotFound.page().get();
        }
    }
}
