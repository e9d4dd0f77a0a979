package vn.haidang.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.haidang.links.OutsideLinks;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;
import vn.haidang.media.MediaKind;
import vn.haidang.search.SearchIndex;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.MayPrepareContent;
import vn.haidang.text.LegacyLetters;
import vn.haidang.text.Markdown;
import vn.haidang.text.Readability;
import vn.haidang.text.TextGaps;
import vn.haidang.text.Vietnamese;

/** Reads a text before a reviewer does. */
@Service
public class TextFindings {

    /** Pages of these folders are in the search index, or they are not there. */
    private static final Pattern OWN_PAGE = Pattern.compile("^/(?:tin-tuc|huong-dan|thu-tuc)/[A-Za-z0-9.-]+");

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(media:([0-9a-f]{16})");
    private static final Pattern FOREIGN_PICTURE = Pattern.compile("!\\[[^\\]]*]\\((?!media:)([^)\\s]{1,200})");
    private static final Pattern NAMED_LIKE_FILE =
            Pattern.compile("(?i)!\\[([^\\]]*\\.(?:jpe?g|png|webp|heic))]\\(media:");

    private final SearchIndex index;
    private final MediaItems media;
    private final OutsideLinks outside;

    TextFindings(SearchIndex index, MediaItems media, OutsideLinks outside) {
        this.index = index;
        this.media = media;
        this.outside = outside;
    }

    /**
     * In the order of weight: what readers would miss comes before what they would find hard to read.
     *
     * @param language of the readers
     */
    @MayFollowContent
    public List<TextFinding> of(String markdown, Locale language) {
        var problem = Markdown.problem(markdown);
        if (!problem.isEmpty()) {
            return List.of(new TextFinding(problem, ""));
        }
        var findings = new ArrayList<TextFinding>();
        add(findings, "text.dead-link", deadLinks(markdown));
        addOutside(findings, outsideIn(markdown));
        addFiles(findings, markdown);
        if (language.equals(Locale.ENGLISH)) {
            add(findings, "text.vietnamese-picture", describedInVietnamese(markdown));
        }
        add(findings, "text.foreign-picture", found(FOREIGN_PICTURE, markdown));
        add(findings, "text.file-name", found(NAMED_LIKE_FILE, markdown));
        var gaps = TextGaps.of(markdown);
        add(findings, "text.empty-box", gaps.emptyBoxes());
        add(findings, "text.empty-table", gaps.emptyTables());
        add(findings, "text.ragged-row", gaps.raggedRows());
        if (markdown.lines().anyMatch(line -> LegacyLetters.in(line).isPresent())) {
            findings.add(new TextFinding("text.old-letters", ""));
        }
        var readability = Readability.of(markdown);
        add(findings, "text.abbreviation", readability.abbreviations());
        add(findings, "text.long-sentence", readability.longSentences());
        return findings;
    }

    /** Addresses of other sites in a text that are to be tried before their findings are known. */
    @MayFollowContent
    public List<String> untried(String markdown) {
        return Markdown.problem(markdown).isEmpty() ? outside.untried(outsideIn(markdown)) : List.of();
    }

    /**
     * Tries addresses of other sites, which takes up to ten seconds each.
     *
     * @param progress gets the share that is done, in percent
     */
    @MayPrepareContent
    public void tryOut(List<String> addresses, IntConsumer progress) {
        outside.check(addresses, progress);
    }

    private Set<String> deadLinks(String markdown) {
        var paths = Markdown.linksIn(markdown).stream()
                .map(OWN_PAGE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        paths.removeAll(index.titles(paths).keySet());
        return paths;
    }

    private void addOutside(List<TextFinding> findings, Set<String> addresses) {
        var failing = outside.failing(addresses);
        addresses.stream()
                .filter(failing::containsKey)
                .forEach(address -> findings.add(new TextFinding("text.outside.unsure", address)));
    }

    private static Set<String> outsideIn(String markdown) {
        return Markdown.linksIn(markdown).stream()
                .filter(address -> address.startsWith("http"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void addFiles(List<TextFinding> findings, String markdown) {
        var missing = Markdown.mediaIn(markdown);
        var there = media.withKeys(missing);
        there.forEach(item -> missing.remove(item.key()));
        add(findings, "text.missing-file", missing);
        add(findings, "text.closed-file", wordsOf(there, MediaItem::isClosed));
        add(
                findings,
                "text.no-captions",
                wordsOf(there, item -> item.kind() == MediaKind.VIDEO && !item.isCaptioned()));
    }

    /** What a screen reader would say of pictures, as far as it is Vietnamese: of the text, or else of the library. */
    private List<String> describedInVietnamese(String markdown) {
        return PICTURE.matcher(markdown)
                .results()
                .flatMap(picture -> picture.group(1).isBlank()
                        ? media.withKeys(List.of(picture.group(2))).stream()
                                .map(item -> item.description().words())
                        : Stream.of(picture.group(1)))
                .filter(Vietnamese::isWrittenIn)
                .toList();
    }

    private static List<String> wordsOf(List<MediaItem> items, Predicate<MediaItem> which) {
        return items.stream()
                .filter(which)
                .map(item -> item.description().words())
                .toList();
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
