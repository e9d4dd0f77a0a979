package vn.haidang.feedback;

import org.jspecify.annotations.Nullable;

/**
 * Where a file stands that comes in parts.
 *
 * @param received bytes
 * @param done whether it is with the case
 * @param problem message key of why it was refused; null when it was not
 */
public record Upload(long received, boolean done, @Nullable String problem) {}
