package vn.haidang.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.feedback.Upload;
import vn.haidang.feedback.UploadDesk;
import vn.haidang.pages.NotFound;
import vn.haidang.text.Vietnamese;

/** Files of a report, sent in parts by the phone's outbox; the token of the receipt opens the door. */
@Controller
@RequestMapping("/phan-anh/tep/{token}/{file}")
class UploadController {

    private static final int LONGEST_NAME = 200;

    private final UploadDesk desk;
    private final Throttle throttle;
    private final MessageSource messages;

    UploadController(UploadDesk desk, Throttle throttle, MessageSource messages) {
        this.desk = desk;
        this.throttle = throttle;
        this.messages = messages;
    }

    /** Where to go on. */
    @GetMapping
    ResponseEntity<?> state(@PathVariable String token, @PathVariable String file) {
        return answer(desk.state(token, file).orElseThrow(NotFound.page()));
    }

    /** One part, as the bare body of the request. */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<?> add(
            @PathVariable String token,
            @PathVariable String file,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean voice,
            @RequestParam long from,
            @RequestParam long size,
            InputStream body,
            HttpServletRequest request)
            throws IOException {
        var part = body.readNBytes(UploadDesk.LARGEST_PART + 1);
        if (part.length > UploadDesk.LARGEST_PART || part.length == 0 || from < 0 || size < 1) {
            return ResponseEntity.badRequest().build();
        }
        var shortName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return throttle.inTurn(
                request.getRemoteAddr(),
                () -> answer(desk.add(token, file, shortName, voice, from, size, part)
                        .orElseThrow(NotFound.page())));
    }

    private ResponseEntity<Map<String, Object>> answer(Upload upload) {
        var body = new LinkedHashMap<String, Object>();
        body.put("received", upload.received());
        body.put("done", upload.done());
        var problem = upload.problem();
        if (problem != null) {
            body.put("problem", messages.getMessage(problem, null, Vietnamese.LOCALE));
        }
        return ResponseEntity.status(problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(body);
    }
}
