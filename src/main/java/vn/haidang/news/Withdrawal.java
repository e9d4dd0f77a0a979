package vn.haidang.news;

import java.time.Instant;

/**
 * What readers are told about a piece that was there once.
 *
 * @param note why, in words for them; empty for nothing more
 */
public record Withdrawal(Instant at, String note) {}
