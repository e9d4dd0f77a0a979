package vn.haidang.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report of the same words that came before.
 *
 * @param code only where sender and contact are the same, too; null for anybody else
 */
public record Twin(Instant receivedAt, @Nullable String code) {}
