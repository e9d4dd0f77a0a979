package vn.haidang.feedback;

import java.util.UUID;

/** Reports as somebody sends them, each a case of its own. */
public final class Reports {

    private Reports() {}

    public static Report about(String story) {
        return saying(story + " " + UUID.randomUUID());
    }

    /** With exactly these words. */
    public static Report saying(String story) {
        return new Report(
                UUID.randomUUID().toString(),
                "other",
                story,
                "",
                "",
                "Lan",
                "An Hải",
                "0912345678",
                "",
                "",
                false,
                "redacted",
                "");
    }
}
