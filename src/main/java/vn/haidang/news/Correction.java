package vn.haidang.news;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A fact that was changed after readers had seen it, in words for them. */
@Embeddable
public record Correction(Instant at, String note) {}
