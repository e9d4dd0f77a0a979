package vn.haidang.media;

import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The files of the library as readers fetch them; everything in it is meant to be seen, until it is closed. */
@Service
public class MediaFiles {

    private final MediaItemRepository repository;
    private final MediaFolder folder;

    MediaFiles(MediaItemRepository repository, MediaFolder folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /** @param name of a width, as "640.webp", or of a crop */
    @PermitAll
    public Optional<Path> picture(String key, String name) {
        return folder.picture(key, name).filter(file -> isOpen(key));
    }

    @PermitAll
    public Optional<Path> content(String key) {
        return folder.content(key).filter(file -> isOpen(key));
    }

    @PermitAll
    public Optional<Path> captions(String key) {
        return folder.captions(key).filter(file -> isOpen(key));
    }

    private boolean isOpen(String key) {
        return repository.existsByKeyAndClosedFalse(key);
    }
}
