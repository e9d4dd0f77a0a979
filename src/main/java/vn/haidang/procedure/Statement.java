package vn.haidang.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A mandatory part of a procedure. What the source does not state is not the same as what the law leaves open, and
 * neither is ever shown as an empty field.
 */
public record Statement(State state, String text) {

    public enum State {
        GIVEN,
        /** "Không quy định": the source says that there is nothing to state. */
        NOT_REGULATED,
        /** "Nguồn không nêu": the source lacks the part. */
        NOT_STATED
    }

    private static final Statement NOT_STATED = new Statement(State.NOT_STATED, "");
    private static final Statement NOT_REGULATED = new Statement(State.NOT_REGULATED, "");

    public static Statement of(String text) {
        var plain = text.strip();
        return switch (plain.toLowerCase(java.util.Locale.ROOT)) {
            case "", "không có thông tin" -> NOT_STATED;
            case "không quy định", "không" -> NOT_REGULATED;
            default -> new Statement(State.GIVEN, plain);
        };
    }

    public static Statement notStated() {
        return NOT_STATED;
    }

    public static Statement notRegulated() {
        return NOT_REGULATED;
    }

    /** Whether a reader learns something of it, be it that nothing is laid down. */
    @JsonIgnore
    public boolean isStated() {
        return state != State.NOT_STATED;
    }

    public boolean isGiven() {
        return state == State.GIVEN;
    }

    /** What a citizen reads. */
    public String shown() {
        return switch (state) {
            case GIVEN -> text;
            case NOT_REGULATED -> "Không quy định";
            case NOT_STATED -> "Nguồn không nêu";
        };
    }
}
