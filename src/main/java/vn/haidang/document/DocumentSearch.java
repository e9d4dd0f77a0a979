package vn.haidang.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.search.SearchEntry;
import vn.haidang.search.SearchSource;

/** What search may know of documents: all of them. */
@Component
@Transactional(readOnly = true)
class DocumentSearch implements SearchSource {

    private final LegalDocumentRepository repository;

    DocumentSearch(LegalDocumentRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return LegalDocuments.KIND;
    }

    @Override
    public void forEach(Consumer<SearchEntry> consumer) {
        try (var documents = repository.streamAll()) {
            documents.map(DocumentSearch::entry).forEach(consumer);
        }
    }

    @Override
    public Optional<SearchEntry> find(String id) {
        return repository.findById(UUID.fromString(id)).map(DocumentSearch::entry);
    }

    private static SearchEntry entry(LegalDocument document) {
        return new SearchEntry(
                LegalDocuments.KIND,
                document.id().toString(),
                document.path(),
                document.name(),
                List.of(),
                document.about(),
                document.citation(),
                null,
                Set.of(),
                null,
                Set.of(),
                null,
                document.issued().day());
    }
}
