package vn.haidang.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.seed.SeedLoader;

/** The legal documents that texts and rules name. */
@Component
class DocumentSeeds implements SeedLoader {

    private final LegalDocuments documents;

    DocumentSeeds(LegalDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(new Seed(
                Stage.SOURCES,
                "documents.yaml",
                file -> file.asListOf(DocumentSeed.class).forEach(seed -> documents.add(seed.draft()))));
    }

    record DocumentSeed(String issuer, DocumentType type, String number, String issued, String about) {

        DocumentDraft draft() {
            return new DocumentDraft(issuer, type, number, issued, about, "");
        }
    }
}
