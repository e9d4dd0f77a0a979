package vn.haidang.publication.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.Persons;
import vn.haidang.publication.PieceComment;
import vn.haidang.publication.PieceComments;
import vn.haidang.publication.PieceRef;
import vn.haidang.text.VietnameseDates;

/** What reviewers and writers say to each other about a piece, with the words that a remark is about. */
public class CommentBlock extends Composite<Div> {

    private final PieceComments comments;
    private final PieceRef piece;
    private final String text;
    private final Div list = new Div();
    private final TextField quote = new TextField(getTranslation("comment.quote"));
    private final TextArea remark = new TextArea(getTranslation("comment.text"));

    /**
     * @param words where a reviewer chooses what a remark is about
     * @param text of the piece; a remark about words that are gone from it says so
     */
    public CommentBlock(PieceComments comments, PieceRef piece, TextArea words, String text) {
        this.comments = comments;
        this.piece = piece;
        this.text = text;
        getContent().addClassNames("block", "rows");
        list.addClassName("rows");
        quote.setMaxLength(PieceComments.LONGEST_QUOTE);
        quote.setHelperText(getTranslation("comment.quote.help"));
        quote.setWidthFull();
        remark.setMaxLength(PieceComments.LONGEST);
        remark.setWidthFull();
        getContent()
                .add(
                        new H2(getTranslation("comment.title")),
                        list,
                        quote,
                        new Button(getTranslation("comment.quote.take"), click -> takeChosen(words)),
                        remark,
                        new Button(getTranslation("comment.add"), click -> add()));
        show();
    }

    private void takeChosen(TextArea words) {
        words.getElement().executeJs("return window.haidangEditor.chosen(this)").then(String.class, chosen -> {
            var line = chosen.strip().lines().findFirst().orElse("");
            quote.setValue(line.substring(0, Math.min(line.length(), PieceComments.LONGEST_QUOTE)));
            quote.setErrorMessage(getTranslation("comment.quote.nothing"));
            quote.setInvalid(line.isEmpty());
        });
    }

    private void add() {
        quote.setErrorMessage(getTranslation("comment.quote.unknown"));
        quote.setInvalid(!text.contains(quote.getValue().strip()));
        if (quote.isInvalid()) {
            return;
        }
        if (Deeds.attempt(this, "comment.added", () -> comments.add(piece, quote.getValue(), remark.getValue()))) {
            quote.clear();
            remark.clear();
            show();
        }
    }

    private void show() {
        list.removeAll();
        var all = comments.about(piece);
        all.forEach(comment -> list.add(row(comment)));
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("comment.none")));
        }
    }

    private Div row(PieceComment comment) {
        var words = new Div();
        if (!comment.quote().isEmpty()) {
            var quoted = new Span("“%s”".formatted(comment.quote()));
            quoted.addClassName("quoted");
            words.add(quoted);
            if (!text.contains(comment.quote())) {
                words.add(facts(getTranslation("comment.quote-gone")));
            }
        }
        var said = new Span(comment.text());
        said.addClassName("row-title");
        words.add(
                said,
                facts("%s, %s".formatted(Persons.name(comment.author()), VietnameseDates.dayAndMinute(comment.at()))));
        var row = new Div(words);
        row.addClassName("row-block");
        row.add(comment.isOpen() ? settle(comment) : facts(getTranslation("comment.settled", comment.settledBy())));
        return row;
    }

    private Button settle(PieceComment comment) {
        var settle = new Button(getTranslation("comment.settle"), click -> {
            comments.settle(piece, comment.id());
            show();
        });
        settle.setAriaLabel(getTranslation("comment.settle") + ": " + comment.text());
        return settle;
    }

    private static Span facts(String words) {
        var facts = new Span(words);
        facts.addClassName("row-facts");
        return facts;
    }
}
