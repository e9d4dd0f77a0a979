package vn.haidang.pages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An emergency in one or two sentences, above every page.
 *
 * @param path of a page of ours that says more; empty for none
 * @param confirmedBy null while the second person is waited for
 */
public record Banner(
        long id,
        String text,
        String path,
        Instant until,
        String proposedBy,
        @Nullable String confirmedBy) {}
