package vn.haidang.feedback;

import java.time.Instant;

/** What was changed in an answer that everybody may read, and when. */
public record PublicCorrection(Instant at, String note) {}
