package vn.haidang.directory;

import org.jspecify.annotations.Nullable;

/**
 * What to call for.
 *
 * @param kind of feedback that the form is opened with instead of a call; null for a number of others
 * @param number as people dial it; null while it has not been published, and then never shown
 */
public record HotlineGroup(
        String name,
        String about,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String hours,
        String icon) {

    /** Without spaces, for a tel: link. */
    public String dialled() {
        return String.valueOf(number).replaceAll("[^0-9+]", "");
    }
}
