package vn.haidang.campaign.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haidang.campaign.Poster;
import vn.haidang.campaign.Posters;
import vn.haidang.campaign.Slogans;
import vn.haidang.pages.AuthorityProfile;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.Section;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;
import vn.haidang.text.Qr;

@Controller
class CampaignController {

    private final Slogans slogans;
    private final Posters posters;
    private final Units units;
    private final AuthorityProfile authority;
    private final Templates templates;

    CampaignController(Slogans slogans, Posters posters, Units units, AuthorityProfile authority, Templates templates) {
        this.slogans = slogans;
        this.posters = posters;
        this.units = units;
        this.authority = authority;
        this.templates = templates;
    }

    @Kept
    @GetMapping("/khau-hieu")
    JteModel slogans(Frame frame) {
        return templates.campaignSlogans(
                frame.titled("Khẩu hiệu", "Các khẩu hiệu về cải cách hành chính và chuyển đổi số."),
                slogans.all(),
                posters.all());
    }

    @Kept
    @GetMapping("/ap-phich")
    JteModel gallery(Frame frame) {
        return templates.campaignPosters(
                frame.titled("Áp phích", "Áp phích để xem, chia sẻ và in.").in(Section.POSTERS), posters.all());
    }

    @Kept
    @GetMapping("/ap-phich/{slug}")
    JteModel show(Frame frame, @PathVariable String slug) {
        var poster = posters.withSlug(slug).orElseThrow(NotFound.page());
        var unit = units.withCode(poster.unitCode()).map(Unit::name).orElse("");
        return templates.campaignPoster(
                frame.titled(poster.title(), poster.description()).in(Section.POSTERS),
                poster,
                unit,
                drawing(poster).length());
    }

    /** The sheet itself, as a picture that any browser draws sharp at any size. */
    @GetMapping("/ap-phich/{slug}.svg")
    ResponseEntity<String> sheet(@PathVariable String slug) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(drawing(posters.withSlug(slug).orElseThrow(NotFound.page())));
    }

    private String drawing(Poster poster) {
        var svg = new StringOutput();
        var address = poster.address();
        templates
                .campaignSheet(authority.current(), poster, address == null ? null : Qr.of(address))
                .render(svg);
        return svg.toString();
    }
}
