package vn.haidang.media;

import java.util.List;

/** A feature whose pieces show files of the library. */
public interface MediaUser {

    /** Its pieces that show a file, in any state, so that nothing is deleted under them. */
    List<MediaUse> usesOf(String key);

    /** Whether one of its pieces shows a file to readers, or will. */
    boolean isShowing(String key);
}
