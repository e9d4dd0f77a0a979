package vn.haidang.plan;

import org.jspecify.annotations.Nullable;

/**
 * One task of a plan.
 *
 * @param ref as printed in the plan, for example "C.I.3.đ"
 * @param leadUnit code of the unit in charge; "*" for every unit
 * @param supportUnits codes, separated by commas
 * @param perYear how many are due in the year; null where the plan gives no number
 */
public record Duty(
        int year,
        String ref,
        String name,
        String leadUnit,
        String supportUnits,
        String period,
        @Nullable Integer perYear,
        @Nullable String channel,
        @Nullable String topicTree) {}
