package vn.invented.notices;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Its list and its pages. */
@RestController
public final class NoticeController {

    private final Notices notices;

    public NoticeController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/bang-tin")
    String list() {
        return notices.published().map(Notice::text).sorted().collect(Collectors.joining("\n"));
    }

    @GetMapping("/bang-tin/{id}")
    ResponseEntity<String> page(@PathVariable UUID id) {
        return notices.find(id)
                .filter(notice -> notice.publication().isPublic())
                .map(notice -> ResponseEntity.ok(notice.text()))
                .orElse(ResponseEntity.notFound().build());
    }
}
