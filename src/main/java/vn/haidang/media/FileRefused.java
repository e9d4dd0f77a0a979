package vn.haidang.media;

import org.jspecify.annotations.Nullable;
import vn.haidang.text.WrongInput;

/** A file stays outside; the message is the message key of the sentence that says why. */
class FileRefused extends WrongInput {

    FileRefused(Door door, FileProblem problem, @Nullable Throwable cause) {
        super(door.key(problem), cause);
    }
}
