package vn.haidang.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a unit is heard of.
 *
 * @param last day of its last piece of news; null for none yet
 * @param perQuarter pieces of news in the last quarters, oldest first, the present one last
 */
public record UnitFreshness(
        String code, String name, @Nullable LocalDate last, List<Integer> perQuarter) {}
