package vn.haidang.media;

import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.haidang.staff.Roles;

/** What an editor hands in. */
record MediaSteps(MediaItems items, Path folder) {

    static final MediaDescription SAID = new MediaDescription("Bến cảng lúc sáng sớm", "Tổ truyền thông");

    /** A picture of 1000 x 600; another seed is another content. */
    Path picture(int seed) {
        return SamplePictures.jpeg(folder, seed + ".jpg", 1000, 600, seed * 100_000);
    }

    MediaItem added(String name, int seed) {
        return as("editor", Roles.EDITOR, () -> items.add(name, picture(seed), SAID));
    }

    /** An MP4 of the least that makes one whole. */
    MediaItem video(int seed) {
        var content = "\0\0\0\u0018ftypisom\0\0\2\0isommp41\0\0\0\u0008moov\0\0\0\nfree" + seed;
        try {
            var file = Files.write(folder.resolve(seed + ".mp4"), content.getBytes(StandardCharsets.ISO_8859_1));
            return as(
                    "editor",
                    Roles.EDITOR,
                    () -> items.add("v.mp4", file, new MediaDescription("Hướng dẫn nộp hồ sơ", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is now. */
    MediaItem again(MediaItem item) {
        return as("editor", Roles.EDITOR, () -> items.withId(item.id())).orElseThrow();
    }
}
