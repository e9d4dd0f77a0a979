package vn.haidang.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A poster, drawn from its words.
 *
 * @param headline lines as they are broken on the sheet, separated by line breaks
 * @param art which drawing stands behind it: sea, lamp, field or red
 * @param address printed below, and in the QR code; null for none
 * @param description of the sheet for people who do not see it
 */
public record Poster(
        String slug,
        String title,
        @Nullable Integer sloganNumber,
        String headline,
        String art,
        @Nullable String address,
        String description,
        String unitCode) {

    public List<String> lines() {
        return Arrays.stream(headline.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Height of a line in units of the sheet (594 wide), so that the longest line fits in the widest usual font. */
    public int letterSize() {
        var longest = lines().stream().mapToInt(String::length).max().orElse(1);
        return Math.min(84, (int) (500 / (0.66 * longest)));
    }

    public String upperCase(String text) {
        return text.toUpperCase(Locale.of("vi"));
    }

    public String path() {
        return "/ap-phich/" + slug;
    }
}
