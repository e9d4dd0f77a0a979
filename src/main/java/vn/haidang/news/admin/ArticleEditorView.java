package vn.haidang.news.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.audit.AuditLog;
import vn.haidang.audit.admin.DeedsAbout;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.Persons;
import vn.haidang.document.LegalDocuments;
import vn.haidang.news.Article;
import vn.haidang.news.ArticleDraft;
import vn.haidang.news.ArticleDraft.Field;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.publication.PieceComments;
import vn.haidang.publication.PieceRef;
import vn.haidang.publication.PieceVersions;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.publication.Schedules;
import vn.haidang.publication.SideBuffers;
import vn.haidang.publication.Topics;
import vn.haidang.publication.admin.BrowserWords;
import vn.haidang.publication.admin.CommentBlock;
import vn.haidang.publication.admin.TextTools;
import vn.haidang.publication.admin.VersionBlock;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.Roles;
import vn.haidang.staff.Units;
import vn.haidang.text.VietnameseDates;
import vn.haidang.text.WrongInput;

/** One article: its words, where it stands, what can be done with it now, what was said about it, its versions. */
@Route("bai-viet")
@MayFollowContent
class ArticleEditorView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    static final String NEW = "moi";

    /** Letters that tell the tabs of one editor apart. */
    private static final int TAB = 8;

    private final Articles articles;
    private final ArticleWork work;
    private final PieceVersions versions;
    private final PieceComments comments;
    private final Schedules schedules;
    private final SideBuffers buffers;
    private final CurrentStaff current;
    private final AuditLog trail;
    private final ArticleChoices choices;
    private final ArticleForm form;
    private final Div state = new Div();
    private final Div unsaved = new Div();
    private final Div deeds = new Div();
    private final Div about = new Div();
    private final String tab = UUID.randomUUID().toString().substring(0, TAB);
    private @Nullable Article article;
    private BrowserWords browser;

    ArticleEditorView(
            Articles articles,
            ArticleWork work,
            PieceVersions versions,
            PieceComments comments,
            Schedules schedules,
            SideBuffers buffers,
            Topics topics,
            Units units,
            TextTools tools,
            LegalDocuments documents,
            CurrentStaff current,
            AuditLog trail) {
        this.articles = articles;
        this.work = work;
        this.versions = versions;
        this.comments = comments;
        this.schedules = schedules;
        this.buffers = buffers;
        this.current = current;
        this.trail = trail;
        browser = new BrowserWords(current.username(), "article", SideBuffers.NEW_PIECE, tab);
        choices = new ArticleChoices(units.all(), topics.all(), tools, documents);
        form = new ArticleForm(choices);
        form.onTyped(this::keepAside);
        form.adviseOnTitle(title -> articles.titled(title, article == null ? null : article.id())
                .map(row -> getTranslation(
                        "article.title.taken",
                        VietnameseDates.day(
                                Objects.requireNonNull(row.publication().publishedAt()))))
                .orElse(""));
        about.addClassName("rows");
        deeds.addClassName("rows");
        add(new H1(getTranslation("article.edit")), state, unsaved, form, deeds, about);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("article.edit");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        if (parameter.equals(NEW)) {
            article = null;
            show();
            form.read(empty());
        } else {
            load(parse(parameter));
        }
    }

    private ArticleDraft empty() {
        return new ArticleDraft(
                Shelf.NEWS, ArticleKind.SHORT, "", "", "", current.user().unitCode(), Set.of(), "");
    }

    private void load(UUID wanted) {
        article = articles.open(wanted).orElseThrow(NotFoundException::new);
        show();
        form.read(article.draft());
    }

    private void show() {
        var isWritable = writes() && isDraft();
        form.setReadOnly(!isWritable);
        form.bindUnit(!current.is(Roles.EDITOR));
        Stream.of(state, unsaved, deeds, about).forEach(Div::removeAll);
        deeds.setVisible(true);
        if (!isWritable) {
            state.add(readOnlyBecause());
        }
        if (isWritable) {
            browser = new BrowserWords(current.username(), "article", ref().id(), tab);
            form.keep(browser);
            deeds.add(new WritingDeeds(article, form, work, this::reopen, this::showConflict));
            offerUnsaved();
        }
        if (article != null) {
            showAround(article, isWritable);
        }
    }

    /** A page that may only be read says why. */
    private Paragraph readOnlyBecause() {
        var why = new Paragraph(getTranslation(writes() ? "article.read-only.state" : "article.read-only.unit"));
        why.addClassName("row-facts");
        return why;
    }

    private void showAround(Article shown, boolean isWritable) {
        state.add(new ArticleStanding(shown, articles, schedules));
        deeds.add(
                shown.publication().isPublic()
                        ? new PublishedDeeds(shown, work, current, this::reopen)
                        : new ArticleDeeds(shown, this::isSaved, work, current, this::reopen));
        form.body().discuss(new CommentBlock(comments, ref(), form.body().words(), shown.body()));
        about.add(new VersionBlock(versions, ref(), this::inWords, isWritable ? this::restore : null));
        about.add(new DeedsAbout(trail, "article", shown.id().toString()));
    }

    private Map<String, String> inWords(Map<String, String> fields) {
        return choices.inWords(fields, key -> getTranslation(key));
    }

    private boolean isSaved() {
        return article == null || form.write().fields().equals(article.draft().fields());
    }

    private boolean isDraft() {
        return article == null || article.publication().status() == PublicationStatus.DRAFT;
    }

    /** What was typed and never saved comes back only when it is wanted. */
    private void offerUnsaved() {
        var saved = article == null ? empty() : article.draft();
        buffers.find(ref())
                .filter(buffer -> !buffer.fields().equals(saved.fields()))
                .ifPresent(this::offer);
        tellOfOthers();
        browser.takeLeft(this, this::offerLeft);
    }

    /** What only the browser had becomes words of their tab, as far as the server has those. */
    private void offerLeft(List<BrowserWords.Left> left) {
        for (var words : left) {
            var fields = new LinkedHashMap<>(buffers.find(ref())
                    .filter(buffer -> buffer.tab().equals(words.tab()))
                    .map(SideBuffers.Buffer::fields)
                    .orElseGet(() -> (article == null ? empty() : article.draft()).fields()));
            fields.put(words.name(), words.text());
            buffers.put(ref(), words.tab(), version(), fields);
        }
        unsaved.removeAll();
        buffers.find(ref()).ifPresent(this::offer);
    }

    /** Nothing else is done before it is chosen: the next word typed would take the place of what was. */
    private void offer(SideBuffers.Buffer buffer) {
        hold(true);
        unsaved.add(new UnsavedNote(
                buffer.at(),
                buffer.version() < version(),
                () -> {
                    hold(false);
                    if (buffer.version() < version()) {
                        compare(ArticleDraft.of(buffer.fields()), Map.of());
                    } else {
                        form.read(ArticleDraft.of(buffer.fields()));
                        keepAside();
                        buffers.drop(ref(), buffer.tab());
                    }
                },
                () -> {
                    hold(false);
                    buffers.drop(ref(), buffer.tab());
                }));
    }

    private void showConflict() {
        if (article != null) {
            compare(form.write(), article.draft().fields());
        }
    }

    /** @param base what the own words began with; empty when nobody knows any more */
    private void compare(ArticleDraft own, Map<String, String> base) {
        var latest = work.latest(Objects.requireNonNull(article).id());
        new ArticleConflict(this, work, this::inWords, current.username(), () -> reopen(latest.id()), () -> {
                    buffers.forget(ref());
                    reopen(latest.id());
                })
                .show(latest, own, base);
    }

    private void hold(boolean isHeld) {
        form.setReadOnly(isHeld);
        form.bindUnit(!current.is(Roles.EDITOR));
        deeds.setVisible(!isHeld);
    }

    private void keepAside() {
        var fields = form.write().fields();
        buffers.put(ref(), tab, version(), fields);
        Field.LONG.forEach(name -> browser.has(name, fields.getOrDefault(name, "")));
        unsaved.removeAll();
        tellOfOthers();
    }

    private void tellOfOthers() {
        var others = buffers.others(ref());
        if (!others.isEmpty()) {
            var note = new Paragraph(getTranslation(
                    "article.others",
                    String.join(", ", others.stream().map(Persons::name).toList())));
            note.addClassName("warning");
            note.getElement().setAttribute("role", "status");
            unsaved.add(note);
        }
    }

    private void restore(int number) {
        Deeds.attempt(this, "article.version.restored", () -> {
            if (!deeds.isVisible()) {
                throw new WrongInput("article.unsaved.choose");
            }
            if (!isSaved()) {
                throw new WrongInput("article.unsaved.first");
            }
            form.read(ArticleDraft.of(versions.fields(ref(), number)));
            keepAside();
        });
    }

    /** Under the address of the piece that is to be seen next, so that the link can be passed on. */
    private void reopen(UUID next) {
        buffers.drop(ref(), tab);
        browser.drop(Field.LONG);
        load(next);
        getUI().ifPresent(ui -> ui.navigate(ArticleEditorView.class, next.toString()));
    }

    private boolean writes() {
        return article == null
                ? current.is(Roles.CONTRIBUTOR, Roles.EDITOR)
                : work.writing().mayWrite(article);
    }

    private int version() {
        return article == null ? 0 : article.seen().version();
    }

    private PieceRef ref() {
        return Article.ref(article == null ? SideBuffers.NEW_PIECE : article.id());
    }

    private static UUID parse(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }
}
