package vn.haidang.media.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haidang.media.MediaFiles;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;
import vn.haidang.media.MediaKind;
import vn.haidang.pages.NotFound;

/** Files under addresses that name their content, so that a phone fetches each of them once. */
@Controller
class MediaController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl ONE_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    private final MediaItems items;
    private final MediaFiles files;

    MediaController(MediaItems items, MediaFiles files) {
        this.items = items;
        this.files = files;
    }

    @GetMapping("/anh/{key:[0-9a-f]{16}}/{name}")
    ResponseEntity<Resource> picture(@PathVariable String key, @PathVariable String name) {
        var type = name.endsWith(".webp") ? MediaType.parseMediaType("image/webp") : MediaType.IMAGE_JPEG;
        return answer(files.picture(key, name), type, FOR_EVER, null);
    }

    @GetMapping("/tep/{key:[0-9a-f]{16}}/phu-de.vtt")
    ResponseEntity<Resource> captions(@PathVariable String key) {
        return answer(files.captions(key), MediaType.parseMediaType("text/vtt;charset=UTF-8"), ONE_HOUR, null);
    }

    /** Sound and video play in the page; a PDF is saved, since it could hold anything. */
    @GetMapping("/tep/{key:[0-9a-f]{16}}/{name}")
    ResponseEntity<Resource> file(@PathVariable String key, @PathVariable String name) {
        var item = items.withKeys(List.of(key)).stream().findFirst().orElseThrow(NotFound.page());
        var disposition = item.kind() == MediaKind.DOCUMENT
                ? ContentDisposition.attachment().filename(name(item), StandardCharsets.UTF_8)
                : ContentDisposition.inline();
        return answer(
                files.content(key),
                MediaType.parseMediaType(item.type()),
                FOR_EVER,
                disposition.build().toString());
    }

    private static String name(MediaItem item) {
        return item.path().substring(item.path().lastIndexOf('/') + 1);
    }

    private static ResponseEntity<Resource> answer(
            Optional<Path> file, MediaType type, CacheControl cache, @Nullable String disposition) {
        var answer = ResponseEntity.ok().contentType(type).cacheControl(cache);
        if (disposition != null) {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, disposition);
        }
        return answer.body(new FileSystemResource(file.orElseThrow(NotFound.page())));
    }
}
