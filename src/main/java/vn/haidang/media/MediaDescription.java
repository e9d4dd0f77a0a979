package vn.haidang.media;

import java.util.regex.Pattern;
import vn.haidang.text.Vietnamese;

/**
 * What an editor says about a file.
 *
 * @param words of a picture: what it shows, for whoever cannot see it; of any other file: its title
 * @param credit who made it; may be empty
 */
public record MediaDescription(String words, String credit) {

    public static final int LONGEST_WORDS = 250;
    public static final int LONGEST_CREDIT = 120;

    private static final int SHORTEST = 5;
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)^.*\\.(jpe?g|png|webp|gif|heic|pdf|mp[34]|m4a|webm|ogg|opus)|"
                    + "^(img|dsc|dcim|pxl|image|picture|photo|screenshot|fb_img|z)[-_ (]*\\d[-_ ()\\d]*");

    public MediaDescription {
        words = Vietnamese.normalise(words).strip();
        credit = Vietnamese.normalise(credit).strip();
    }

    /** The message key of what is wrong with it, empty when nothing is: a file name describes nothing. */
    public String problem(String fileName) {
        if (bare(words).length() < SHORTEST || !words.contains(" ")) {
            return "media.words.missing";
        }
        if (words.length() > LONGEST_WORDS || credit.length() > LONGEST_CREDIT) {
            return "media.words.long";
        }
        return isFileName(fileName) ? "media.words.file-name" : "";
    }

    private boolean isFileName(String fileName) {
        return FILE_NAME.matcher(words).matches() || bare(words).equals(bare(fileName.replaceAll("\\.[^.]*$", "")));
    }

    private static String bare(String text) {
        return Vietnamese.fold(text).replaceAll("[^a-z0-9]", "");
    }
}
