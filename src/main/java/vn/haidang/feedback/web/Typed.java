package vn.haidang.feedback.web;

/** What the reporter typed on the tracking page, so that a mistake loses nothing. */
public record Typed(String reply, String comment, String why) {

    static final Typed NOTHING = new Typed("", "", "");
}
