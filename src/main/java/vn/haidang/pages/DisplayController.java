package vn.haidang.pages;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letter size and colours: the only thing that the portal remembers of a reader, and only when asked. */
@Controller
class DisplayController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Templates templates;

    DisplayController(Templates templates) {
        this.templates = templates;
    }

    @Kept
    @GetMapping("/hien-thi")
    JteModel choices(Frame frame) {
        return templates.frameDisplay(frame.titled("Cỡ chữ và màu", "Chọn cỡ chữ và màu dễ nhìn."));
    }

    @PostMapping("/hien-thi")
    ResponseEntity<Void> choose(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String theme) {
        var before = PageKeeping.display(request);
        var wished = new Display(text == null ? before.text() : text, theme == null ? before.theme() : theme);
        var cookie = ResponseCookie.from(Display.COOKIE, wished.cookie())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(back(request))
                .build();
    }

    /** Back to the page where the choice was made; only the path of the referring page, so never another site. */
    private static URI back(HttpServletRequest request) {
        try {
            var page = new URI(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), "/hien-thi"));
            var path = "/"
                    + Objects.requireNonNullElse(page.getRawPath(), "/hien-thi").replaceAll("^[/\\\\]+", "");
            return new URI(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery());
        } catch (URISyntaxException odd) {
            return URI.create("/hien-thi");
        }
    }
}
