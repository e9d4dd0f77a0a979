package vn.haidang.news;

import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.MayWatchOverContent;
import vn.haidang.text.Spelling;

/** The articles as readers and staff find them. {@link ArticleWriting} writes them, {@link PublishedArticles} looks after them. */
@Service
@Transactional
public class Articles {

    /** What a piece reference and the change log call an article. */
    static final String KIND = "article";

    /** Sorts after every id that can be given. */
    private static final UUID LAST = new UUID(-1, -1);

    /** Of titles that the database holds to be one. */
    private static final int MOST_ALIKE = 20;

    private final ArticleRepository repository;
    private final ArticleLists lists;
    private final ArticleCounts counts;
    private final AuditTrail audit;

    Articles(ArticleRepository repository, ArticleLists lists, ArticleCounts counts, AuditTrail audit) {
        this.repository = repository;
        this.lists = lists;
        this.counts = counts;
        this.audit = audit;
    }

    /** News, newest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<ArticleSummary> latest(int count) {
        return lists.published(ArticleFilter.of(Shelf.NEWS), null, count);
    }

    /**
     * One page of a list, newest first.
     *
     * @param before key of the last summary of the page before; null for the first page
     */
    @PermitAll
    @Transactional(readOnly = true)
    public List<ArticleSummary> page(ArticleFilter filter, @Nullable String before, int count) {
        return lists.published(filter, before, count);
    }

    /** How many pieces a whole list has, whatever the month. */
    @PermitAll
    @Transactional(readOnly = true)
    public int count(ArticleFilter filter) {
        return counts.in(filter);
    }

    /** How many pieces of news were published in each month that has any, newest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public Map<YearMonth, Integer> countsByMonth() {
        var months = new LinkedHashMap<YearMonth, Integer>();
        counts.byMonth().forEach((month, count) -> months.put(YearMonth.parse(month), count));
        return months;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Article> published(Shelf shelf, String slug) {
        var article = repository.findPublished(shelf, slug);
        article.ifPresent(Article::load);
        return article;
    }

    @MayFollowContent
    @Transactional(readOnly = true)
    public List<ArticleRow> rows(
            @Nullable PublicationStatus status, @Nullable String title, @Nullable UUID before, int count) {
        return repository.findRows(status, title, before == null ? LAST : before, Limit.of(count));
    }

    @MayFollowContent
    @Transactional(readOnly = true)
    public long count(PublicationStatus status) {
        return repository.countByStatus(status);
    }

    /**
     * The published piece that has this title already, in whichever spelling.
     *
     * @param own the piece that is being written; null for one that was never saved
     */
    @MayFollowContent
    @Transactional(readOnly = true)
    public Optional<ArticleRow> titled(String title, @Nullable UUID own) {
        var wanted = Spelling.strict(title);
        var replaced = own == null ? null : loaded(own).map(Article::revises).orElse(null);
        return repository.findTitled(title.strip(), Limit.of(MOST_ALIKE)).stream()
                .filter(row -> Spelling.strict(row.title()).equals(wanted))
                .filter(row -> !row.id().equals(own) && !row.id().equals(replaced))
                .findFirst();
    }

    /** As somebody opens it to read or write; that it was opened is recorded. */
    @MayFollowContent
    public Optional<Article> open(UUID id) {
        var article = loaded(id);
        article.ifPresent(it -> audit.record("article.viewed", id.toString(), ""));
        return article;
    }

    @MayFollowContent
    @Transactional(readOnly = true)
    public Optional<Article> withId(UUID id) {
        return loaded(id);
    }

    /** How many pieces went out in an emergency and wait for the approval of a second person. */
    @MayWatchOverContent
    @Transactional(readOnly = true)
    public long owedApprovals() {
        return repository.countOwedApprovals();
    }

    /** The unfinished revision of a published piece. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public Optional<UUID> revisionOf(UUID original) {
        return repository.findByRevises(original).map(Article::id);
    }

    /** The unpublished or published English variant of a piece. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public Optional<UUID> translationOf(UUID original) {
        return repository.findByTranslates(original).map(Article::id);
    }

    /**
     * Keys of the files that published pieces show, by the id of the piece.
     *
     * @param most how many in all
     */
    @PermitAll
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> media(int most) {
        return repository.findMediaOfPublished(Limit.of(most)).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Address of the same piece in the other language, when readers can open it. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<String> otherLanguage(Article article) {
        var original = article.translates();
        var other = original == null ? repository.findByTranslates(article.id()) : repository.findById(original);
        return other.filter(it -> it.publication().isPublic()).map(Article::path);
    }

    /** What readers are told who come to the address of a piece that has been withdrawn. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Withdrawal> withdrawn(Shelf shelf, String slug) {
        return repository.findWithdrawn(shelf, slug).map(Article::withdrawal);
    }

    private Optional<Article> loaded(UUID id) {
        var article = repository.findById(id);
        article.ifPresent(Article::load);
        return article;
    }
}
