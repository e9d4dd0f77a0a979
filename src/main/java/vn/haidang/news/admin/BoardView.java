package vn.haidang.news.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.Predicate;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.Persons;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.news.ArticleRow;
import vn.haidang.news.DueReview;
import vn.haidang.news.Newsroom;
import vn.haidang.news.PublishedArticles;
import vn.haidang.publication.Publication;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** What waits for whom, which public pieces must be looked at again, which units are silent. */
@Route("bang-bien-tap")
@Menu(title = "menu.board", order = 8)
@MayFollowContent
class BoardView extends VerticalLayout implements HasDynamicTitle {

    private final Newsroom newsroom;
    private final PublishedArticles published;
    private final CurrentStaff current;
    private final Div reviews = new Div();

    BoardView(Newsroom newsroom, PublishedArticles published, CurrentStaff current) {
        this.newsroom = newsroom;
        this.published = published;
        this.current = current;
        var waiting = newsroom.waiting();
        reviews.addClassName("rows");
        showReviews();
        add(
                new H1(getTranslation("menu.board")),
                section("board.mine", rows(waiting, this::waitsForMe)),
                section("board.others", rows(waiting, row -> !waitsForMe(row))),
                section("board.reviews", reviews),
                section("board.freshness", new FreshnessTable(newsroom.freshness())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.board");
    }

    private Div section(String key, Component content) {
        var section = new Div(new H2(getTranslation(key)), content);
        section.addClassName("board-part");
        return section;
    }

    private Div rows(List<ArticleRow> waiting, Predicate<ArticleRow> shown) {
        var rows = new Div();
        rows.addClassName("rows");
        waiting.stream().filter(shown).forEach(row -> rows.add(row(row)));
        if (rows.getComponentCount() == 0) {
            rows.add(new Paragraph(getTranslation("board.nothing")));
        }
        return rows;
    }

    /** A draft waits for its author, what is in review or owes an approval for a second person who approves. */
    private boolean waitsForMe(ArticleRow row) {
        var publication = row.publication();
        return switch (publication.status()) {
            case DRAFT, FAILED -> publication.author().equals(current.username());
            case PUBLISHED ->
                current.is(Roles.APPROVER, Roles.LEADER) && publication.mayBeApprovedBy(current.username());
            default -> current.is(Roles.APPROVER) && publication.mayBeApprovedBy(current.username());
        };
    }

    private RowLink row(ArticleRow row) {
        var publication = row.publication();
        return new RowLink(
                "bai-viet/" + row.id(), row.title(), waitsFor(publication), state(publication), tone(publication));
    }

    private String waitsFor(Publication publication) {
        var isWriting =
                publication.status() == PublicationStatus.DRAFT || publication.status() == PublicationStatus.FAILED;
        return isWriting
                ? getTranslation("board.waits-for", Persons.name(publication.author()))
                : getTranslation("board.waits-for-second", Persons.name(publication.author()));
    }

    private String state(Publication publication) {
        return getTranslation(publication.owesApproval() ? "board.owes" : publication.key());
    }

    private static Tone tone(Publication publication) {
        return publication.owesApproval() ? Tone.ALARM : ArticleListView.tone(publication);
    }

    private void showReviews() {
        reviews.removeAll();
        var due = newsroom.dueReviews();
        due.forEach(review -> reviews.add(review(review)));
        if (due.isEmpty()) {
            reviews.add(new Paragraph(getTranslation("board.reviews.none")));
        }
    }

    private Div review(DueReview review) {
        var facts = getTranslation("board.review-on", VietnameseDates.day(review.reviewOn()));
        var row = new Div(new RowLink("bai-viet/" + review.id(), review.title(), facts, facts, Tone.WAITING));
        row.addClassName("rows");
        if (current.is(Roles.EDITOR, Roles.APPROVER)) {
            var still = new Button(getTranslation("board.still-true"), click -> confirm(review));
            still.setAriaLabel(getTranslation("board.still-true.one", review.title()));
            row.add(still);
        }
        return row;
    }

    /** When somebody else was faster, the list shows what they did. */
    private void confirm(DueReview review) {
        var unused = Deeds.attempt(this, "board.confirmed", () -> published.confirm(review.seen()));
        showReviews();
    }
}
