package vn.haidang.media;

import java.util.List;

/** A feature whose pieces show files of the library. */
public interface MediaUser {

    /** Its pieces that show a file, in any state, so that nothing is deleted under them. */
    List<MediaUse> usesOf(String key);
}
