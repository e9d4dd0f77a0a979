package vn.haidang.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.media.MediaUse;
import vn.haidang.media.MediaUser;

/** Tells the library which articles show its files. */
@Component
class ArticleMedia implements MediaUser {

    private final ArticleRepository repository;

    ArticleMedia(ArticleRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<MediaUse> usesOf(String key) {
        return repository.findUsesOf(key);
    }

    @Override
    public boolean isShowing(String key) {
        return repository.existsShowing(key);
    }
}
