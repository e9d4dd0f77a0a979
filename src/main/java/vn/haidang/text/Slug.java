package vn.haidang.text;

import java.util.regex.Pattern;

/** The readable part of an address: lower case, no marks, words joined by hyphens, at most 120 characters. */
public record Slug(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 120;

    public Slug {
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /** A title without any letter or digit has no slug and is refused. */
    public static Slug of(String title) {
        return of(title, MAX_LENGTH);
    }

    /** @param longest in letters, up to 120 */
    public static Slug of(String title, int longest) {
        var hyphened = Vietnamese.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return new Slug(shortened(hyphened, longest));
    }

    /** Whether a title has a letter or digit that an address can show. */
    public static boolean isPossible(String title) {
        return Vietnamese.fold(title)
                .chars()
                .anyMatch(letter -> letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9');
    }

    /** After a whole word, if there is one. */
    private static String shortened(String slug, int longest) {
        if (slug.length() <= longest) {
            return slug;
        }
        var end = slug.lastIndexOf('-', longest);
        return slug.substring(0, end > 0 ? end : longest);
    }

    @Override
    public String toString() {
        return value;
    }
}
