package vn.haidang.media;

import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The files of the library as readers fetch them; everything in it is meant to be seen. */
@Service
public class MediaFiles {

    private final MediaFolder folder;

    MediaFiles(MediaFolder folder) {
        this.folder = folder;
    }

    /** @param name of a width, as "640.webp", or of a crop */
    @PermitAll
    public Optional<Path> picture(String key, String name) {
        return folder.picture(key, name);
    }

    @PermitAll
    public Optional<Path> content(String key) {
        return folder.content(key);
    }

    @PermitAll
    public Optional<Path> captions(String key) {
        return folder.captions(key);
    }
}
