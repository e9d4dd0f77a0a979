package vn.haidang.news;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    public Map<String, String> publicUsesOf(UUID document) {
        return repository.findNaming(document).stream()
                .filter(article -> article.publication().isPublic())
                .collect(Collectors.toMap(Article::path, Article::title));
    }

    @Override
    public List<String> usesOf(UUID document) {
        return repository.findNaming(document).stream().map(Article::title).toList();
    }
}
