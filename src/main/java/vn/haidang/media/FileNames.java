package vn.haidang.media;

import java.util.regex.Pattern;

/** The names of files that strangers send are shown to people and never lead anywhere. */
public final class FileNames {

    /** In letters. */
    public static final int LONGEST = 160;

    /** Control signs, and those that change the direction of what stands beside them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private FileNames() {}

    /** A name without its folders, in one line, with its ending; "tep" when nothing is left of it. */
    public static String clean(String name) {
        var end = name.substring(Math.max(0, name.length() - 4 * LONGEST)).replace('\\', '/');
        var bare = UNSEEN.matcher(end.substring(end.lastIndexOf('/') + 1))
                .replaceAll("")
                .strip();
        var shown = bare.substring(Math.max(0, bare.length() - LONGEST));
        return shown.isEmpty() || shown.chars().allMatch(sign -> sign == '.') ? "tep" : shown;
    }
}
