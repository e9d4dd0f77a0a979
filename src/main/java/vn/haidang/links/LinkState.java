package vn.haidang.links;

import java.util.Locale;

/** What became of an address when it was last tried. */
public enum LinkState {
    /** It answered with a page. */
    WORKS,
    /** It answered that there is no such page. */
    GONE,
    /** It answered with an error, or would not let a program in: somebody should look. */
    UNSURE,
    /** Nobody answered. */
    UNREACHABLE;

    /** Key of its name in the message bundles. */
    public String key() {
        return "links.state." + name().toLowerCase(Locale.ROOT);
    }
}
