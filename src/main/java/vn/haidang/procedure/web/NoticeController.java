package vn.haidang.procedure.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haidang.pages.AuthorityProfile;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.PageSettings;
import vn.haidang.pages.Paper;
import vn.haidang.procedure.Procedures;
import vn.haidang.text.Qr;

/** {@code /thu-tuc/{code}/niem-yet.pdf}: the sheet that hangs at the one-stop centre. */
@Controller
class NoticeController {

    private final Procedures procedures;
    private final AuthorityProfile authority;
    private final PageSettings settings;
    private final Templates templates;

    NoticeController(Procedures procedures, AuthorityProfile authority, PageSettings settings, Templates templates) {
        this.procedures = procedures;
        this.authority = authority;
        this.settings = settings;
        this.templates = templates;
    }

    @GetMapping("/thu-tuc/{code:\\d\\.\\d{6}}/niem-yet.pdf")
    ResponseEntity<byte[]> notice(@PathVariable String code) {
        var procedure = procedures.published(code).orElseThrow(NotFound.page());
        var facts = Optional.ofNullable(procedure.publishedFacts()).orElseThrow();
        var edition = new ProcedurePage.Edition(
                procedure.publishedNumber(), procedure.publishedAt(), procedure.reviewedOn(), false);
        var page = new NoticePage(facts, edition, authority.current(), Qr.picture(settings.absolute(facts.path())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("niem-yet-" + code + ".pdf")
                                .build()
                                .toString())
                .body(Paper.pdf(templates.procedureNotice(page).render()));
    }
}
