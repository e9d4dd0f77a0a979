package vn.haidang.news;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A public piece of which somebody must say whether it is still true. */
public record DueReview(UUID id, String title, @Nullable String unitCode, LocalDate reviewOn) {}
