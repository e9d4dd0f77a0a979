package vn.haidang.media;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A picture that cannot be drawn, or not within what the machine can spend on it. */
class UndrawablePicture extends IOException {

    private final FileProblem problem;

    UndrawablePicture(FileProblem problem, @Nullable Throwable cause) {
        super(problem.word(), cause);
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
