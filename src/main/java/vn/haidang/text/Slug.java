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
        var hyphened = Vietnamese.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return new Slug(shortened(hyphened));
    }

    private static String shortened(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        return slug.substring(0, slug.lastIndexOf('-', MAX_LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
