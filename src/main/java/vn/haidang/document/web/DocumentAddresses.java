package vn.haidang.document.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.haidang.document.LegalDocument;
import vn.haidang.document.LegalDocuments;
import vn.haidang.pages.PublicAddresses;

/** The legal documents. */
@Component
class DocumentAddresses implements PublicAddresses {

    private final LegalDocuments documents;

    DocumentAddresses(LegalDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Stream<Address> addresses(int most) {
        var own = documents.page(null, null, null, most).stream().map(LegalDocument::path);
        return Stream.concat(Stream.of("/van-ban"), own).map(Address::of);
    }
}
