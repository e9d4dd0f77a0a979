package vn.haidang.staff;

/** What a public page may load and use: only what is ours, and none of the phone's senses. */
public final class ContentPolicy {

    public static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static final String NO_SENSORS = "camera=(), microphone=(), geolocation=()";

    private ContentPolicy() {}
}
