package vn.haidang.news;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.haidang.document.DocumentUser;

/** Tells the library of documents which articles name them. */
@Component
class ArticleDocuments implements DocumentUser {

    private final ArticleRepository repository;

    ArticleDocuments(ArticleRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<String, String> publicUsesOf(UUID document, int most) {
        var uses = new LinkedHashMap<String, String>();
        repository.findPublicNaming(document, Limit.of(most)).forEach(piece -> uses.put(piece.path(), piece.title()));
        return uses;
    }

    @Override
    public boolean isNaming(UUID document) {
        return repository.existsNaming(document);
    }
}
