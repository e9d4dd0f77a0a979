package vn.haidang.feedback;

/**
 * How reports were answered, tips and what is kept to named handlers left out.
 *
 * @param inTime answered on the due day or before, also after an extension
 * @param late answered after it, or not yet answered and over it
 * @param extended granted more time, whether in time or not
 */
public record FeedbackFigures(
        long received,
        long inTime,
        long late,
        long extended,
        long reopened,
        long content,
        long middling,
        long discontent) {

    private static final int FEWEST_SHOWN = 5;

    /** A count as the public reads it: of a handful, somebody could tell who it was. */
    public static String shown(long count) {
        return count > 0 && count < FEWEST_SHOWN ? "dưới " + FEWEST_SHOWN : Long.toString(count);
    }
}
