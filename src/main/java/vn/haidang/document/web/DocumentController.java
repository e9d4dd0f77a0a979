package vn.haidang.document.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.document.DocumentType;
import vn.haidang.document.LegalDocument;
import vn.haidang.document.LegalDocuments;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.ListPage;
import vn.haidang.pages.NotFound;

@Controller
class DocumentController {

    private static final int PAGE_SIZE = 20;

    private final LegalDocuments documents;
    private final Templates templates;

    DocumentController(LegalDocuments documents, Templates templates) {
        this.documents = documents;
        this.templates = templates;
    }

    @Kept(by = {"loai", "sau"})
    @GetMapping("/van-ban")
    JteModel list(
            Frame frame, @RequestParam(defaultValue = "") String loai, @RequestParam(defaultValue = "") String sau) {
        var type = Arrays.stream(DocumentType.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(loai))
                .findFirst();
        var last = documents.withSlug(sau);
        var page = ListPage.of(
                documents.page(type.orElse(null), null, last.orElse(null), PAGE_SIZE + 1),
                PAGE_SIZE,
                LegalDocument::slug);
        return templates.documentList(
                frame.titled("Văn bản", "Văn bản mà các bài trên cổng dẫn làm nguồn."), page, loai);
    }

    @Kept
    @GetMapping("/van-ban/{slug}")
    JteModel show(Frame frame, @PathVariable String slug) {
        var document = documents.withSlug(slug).orElseThrow(NotFound.page());
        return templates.documentShow(
                frame.titled(document.name(), document.about()), document, documents.publicUses(document));
    }
}
