package vn.haidang.publication;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;
import vn.haidang.media.MediaKind;
import vn.haidang.search.SearchIndex;
import vn.haidang.staff.Roles;
import vn.haidang.text.Markdown;
import vn.haidang.text.Readability;

/** Reads a text before a reviewer does. */
@Service
public class TextFindings {

    /** Pages of these folders are in the search index, or they are not there. */
    private static final Pattern OWN_PAGE =
            Pattern.compile("\\]\\((/(?:tin-tuc|huong-dan|thu-tuc)/[A-Za-z0-9.-]+)[)#? ]");

    private static final Pattern FOREIGN_PICTURE = Pattern.compile("!\\[[^\\]]*]\\((?!media:)([^)\\s]{1,200})");
    private static final Pattern NAMED_LIKE_FILE =
            Pattern.compile("(?i)!\\[([^\\]]*\\.(?:jpe?g|png|webp|heic))]\\(media:");

    private final SearchIndex index;
    private final MediaItems media;

    TextFindings(SearchIndex index, MediaItems media) {
        this.index = index;
        this.media = media;
    }

    /** In the order of weight: what readers would miss comes before what they would find hard to read. */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
    public List<TextFinding> of(String markdown) {
        var findings = new ArrayList<TextFinding>();
        add(findings, "text.dead-link", deadLinks(markdown));
        addFiles(findings, markdown);
        add(findings, "text.foreign-picture", found(FOREIGN_PICTURE, markdown));
        add(findings, "text.file-name", found(NAMED_LIKE_FILE, markdown));
        var readability = Readability.of(markdown);
        add(findings, "text.abbreviation", readability.abbreviations());
        add(findings, "text.long-sentence", readability.longSentences());
        return findings;
    }

    private Set<String> deadLinks(String markdown) {
        var paths = found(OWN_PAGE, markdown);
        paths.removeAll(index.titles(paths).keySet());
        return paths;
    }

    private void addFiles(List<TextFinding> findings, String markdown) {
        var missing = Markdown.mediaIn(markdown);
        var there = media.withKeys(missing);
        there.forEach(item -> missing.remove(item.key()));
        add(findings, "text.missing-file", missing);
        add(
                findings,
                "text.no-captions",
                there.stream()
                        .filter(item -> item.kind() == MediaKind.VIDEO && !item.isCaptioned())
                        .map((MediaItem item) -> item.description().words())
                        .toList());
    }

    private static void add(List<TextFinding> findings, String key, Iterable<String> details) {
        details.forEach(detail -> findings.add(new TextFinding(key, detail)));
    }

    private static Set<String> found(Pattern pattern, String markdown) {
        return pattern.matcher(markdown)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
