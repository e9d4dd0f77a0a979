package vn.haidang.feedback;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param replied null while the reporter is still being waited for */
@Embeddable
record CasePause(LocalDate asked, @Nullable LocalDate replied) {}
