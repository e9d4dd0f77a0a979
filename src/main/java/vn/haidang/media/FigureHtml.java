package vn.haidang.media;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.FileSize;
import vn.haidang.text.Vietnamese;

/**
 * One file as readers see it. Pictures have their size, so that nothing moves when they come; sound and video are
 * fetched only when they are played.
 *
 * @param alternative of the text; the words of the library take its place when it is empty
 * @param link where a tap leads, as to a video elsewhere, from where nothing is loaded before; empty for nowhere
 */
record FigureHtml(MediaItem item, String alternative, String caption, String link, Map<String, MediaItem> posters) {

    private static final String SIZES = "(min-width: 40em) 36rem, 100vw";
    private static final Pattern VIDEO_HOST = Pattern.compile(
            "^https://(?:[a-z]+\\.)?(?:youtube\\.com|youtu\\.be|vimeo\\.com|tiktok\\.com|facebook\\.com)/");
    private static final int POSTER_WIDTH = 640;

    String html() {
        return switch (item.kind()) {
            case PICTURE -> "<figure>%s%s</figure>".formatted(linked(picture()), captionHtml());
            case VIDEO -> "<figure>%s%s</figure>".formatted(video(), captionHtml());
            case AUDIO ->
                "<figure>%s<audio controls preload=\"none\" src=\"%s\"></audio></figure>"
                        .formatted(captionHtml(), item.path());
            case DOCUMENT ->
                "<p><a href=\"%s\">%s</a> (PDF, %s)</p>"
                        .formatted(item.path(), escaped(words()), FileSize.words(item.size()));
        };
    }

    private String picture() {
        var widths = item.widths();
        return """
                <picture><source type="image/webp" srcset="%s" sizes="%s">\
                <img src="%s" srcset="%s" sizes="%s" width="%d" height="%d" alt="%s" loading="lazy" decoding="async"%s></picture>""".formatted(
                        sources(widths, "webp"),
                        SIZES,
                        path(item.key(), widths[Math.min(1, widths.length - 1)], "jpg"),
                        sources(widths, "jpg"),
                        SIZES,
                        item.width(),
                        item.height(),
                        escaped(words()),
                        language());
    }

    /** On English pages these words may be all that is Vietnamese. */
    private String language() {
        return Vietnamese.isWrittenIn(words()) ? " lang=\"vi\"" : "";
    }

    private String sources(int[] widths, String format) {
        return Arrays.stream(widths)
                .mapToObj(width -> "%s %dw".formatted(path(item.key(), width, format), width))
                .collect(Collectors.joining(", "));
    }

    private String video() {
        var track = item.isCaptioned()
                ? "<track kind=\"captions\" srclang=\"vi\" label=\"Tiếng Việt\" src=\"%s\" default>"
                        .formatted(item.captionsPath())
                : "";
        return "<video controls preload=\"none\" aria-label=\"%s\"%s%s><source src=\"%s\" type=\"%s\">%s</video>"
                .formatted(escaped(words()), language(), poster(), item.path(), item.type(), track);
    }

    private String poster() {
        @Nullable MediaItem shown = item.poster() == null ? null : posters.get(item.poster());
        return shown == null ? "" : " poster=\"%s\"".formatted(path(shown.key(), nearest(shown.widths()), "jpg"));
    }

    private static int nearest(int[] widths) {
        return Arrays.stream(widths)
                .filter(width -> width <= POSTER_WIDTH)
                .max()
                .orElse(widths[0]);
    }

    private String linked(String html) {
        var kind = VIDEO_HOST.matcher(link).find() ? " class=\"to-video\"" : "";
        return link.isEmpty() ? html : "<a%s href=\"%s\">%s</a>".formatted(kind, escaped(link), html);
    }

    /** Says where a tap leads, how much is fetched, and who made it. */
    private String captionHtml() {
        var parts = new StringBuilder(escaped(caption));
        if (item.kind() == MediaKind.AUDIO || item.kind() == MediaKind.VIDEO) {
            parts.append(caption.isEmpty() ? escaped(words()) : "")
                    .append(" (%s)".formatted(FileSize.words(item.size())));
        }
        if (link.startsWith("http")) {
            parts.append(" <span class=\"credit\" lang=\"vi\">Mở ở %s</span>".formatted(escaped(host())));
        }
        if (!item.description().credit().isEmpty()) {
            parts.append(" <span class=\"credit\" lang=\"vi\">%s: %s</span>"
                    .formatted(
                            item.kind() == MediaKind.PICTURE ? "Ảnh" : "Nguồn",
                            escaped(item.description().credit())));
        }
        return parts.isEmpty()
                ? ""
                : "<figcaption>%s</figcaption>".formatted(parts.toString().strip());
    }

    private String host() {
        try {
            return String.valueOf(URI.create(link).getHost());
        } catch (IllegalArgumentException e) {
            return link;
        }
    }

    private String words() {
        return alternative.isBlank() ? item.description().words() : alternative;
    }

    private static String path(String key, int width, String format) {
        return "/anh/%s/%d.%s".formatted(key, width, format);
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
