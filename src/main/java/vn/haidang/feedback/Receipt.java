package vn.haidang.feedback;

import org.jspecify.annotations.Nullable;

/**
 * What a reporter takes home.
 *
 * @param content what was reported; empty once the receipt is closed
 * @param secret null once the receipt is closed, 24 hours after sending
 */
public record Receipt(PublicCase feedback, @Nullable String secret, String content) {}
