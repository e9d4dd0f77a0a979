package vn.haidang.media;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.haidang.text.Figures;
import vn.haidang.text.Markdown;

/** Shows the files of the library in texts; one that has been closed is not shown. */
@Service
public class MediaFigures {

    private final MediaItems items;

    MediaFigures(MediaItems items) {
        this.items = items;
    }

    /** For one text: all that it names is read at once. */
    @PermitAll
    public Figures in(String markdown) {
        var shown = byKey(Markdown.mediaIn(markdown));
        var posters = byKey(shown.values().stream()
                .flatMap(item -> Stream.ofNullable(item.poster()))
                .toList());
        return new Figures() {
            @Override
            public String html(String key, String alternative, String caption, String link) {
                return Optional.ofNullable(shown.get(key))
                        .map(item -> new FigureHtml(item, alternative, caption, link, posters).html())
                        .orElse("");
            }

            @Override
            public Optional<String> path(String key) {
                return Optional.ofNullable(shown.get(key)).map(MediaItem::path);
            }
        };
    }

    /** The first picture of a text, which stands for it where it is shared. */
    @PermitAll
    public Optional<MediaItem> first(String markdown) {
        var shown = byKey(Markdown.mediaIn(markdown));
        return Markdown.mediaIn(markdown).stream()
                .map(shown::get)
                .filter(item -> item != null && item.kind() == MediaKind.PICTURE)
                .findFirst();
    }

    private Map<String, MediaItem> byKey(Collection<String> keys) {
        return items.withKeys(keys).stream()
                .filter(item -> !item.isClosed())
                .collect(Collectors.toMap(MediaItem::key, Function.identity()));
    }
}
