package vn.haidang.media;

import org.jspecify.annotations.Nullable;

/** A file stays outside; the message is the message key of the sentence that says why. */
class FileRefused extends IllegalArgumentException {

    FileRefused(Door door, FileProblem problem, @Nullable Throwable cause) {
        super(door.key(problem), cause);
    }
}
