package vn.haidang.feedback;

import java.util.Locale;
import java.util.Optional;

/** What the reporter thinks of the answer. */
public enum Grade {
    CONTENT("Hài lòng"),
    MIDDLING("Bình thường"),
    DISCONTENT("Chưa hài lòng");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** @param parameter as the form writes it */
    public static Optional<Grade> from(String parameter) {
        for (var grade : values()) {
            if (grade.parameter().equals(parameter)) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
