package vn.haidang.publication.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import vn.haidang.backoffice.BackgroundWork;
import vn.haidang.backoffice.TypedWords;
import vn.haidang.text.Markdown;
import vn.haidang.text.ReadingTime;
import vn.haidang.work.WorkRefused;

/** Markdown with buttons and keys for whoever does not know its signs, beside what readers will see. */
public class TextEditor extends Composite<Div> {

    /** Milliseconds without a key, after which what was typed is shown. */
    private static final int PAUSE = 800;

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final TextTools tools;
    private final TextArea words = new TextArea();
    private final EditorToolbar toolbar;
    private final Div shown = new Div();
    private final Div beside = new Div();
    private final Paragraph measure = new Paragraph();
    private final PasteReport pasted = new PasteReport();
    private final UnorderedList findings = new UnorderedList();
    private final BackgroundWork trying = new BackgroundWork();
    private boolean isTrying;
    private Locale language = VIETNAMESE;

    public TextEditor(TextTools tools, int longest) {
        this.tools = tools;
        words.setLabel(getTranslation("article.body"));
        words.setMaxLength(longest);
        words.addClassName("editor-text");
        TypedWords.follow(words, PAUSE);
        words.addValueChangeListener(change -> show());
        toolbar = new EditorToolbar(tools, words);
        measure.addClassName("row-facts");
        findings.addClassName("editor-findings");
        var written = new Div(toolbar, words, pasted, measure, trying, findings);
        written.addClassName("editor-written");
        var preview = new Div(new H2(getTranslation("article.preview")), shown);
        preview.addClassName("editor-preview");
        preview.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("article.preview"));
        getContent().addClassName("editor-pair");
        beside.addClassName("editor-beside");
        beside.add(preview);
        getContent().add(written, beside);
        listen();
    }

    public TextArea words() {
        return words;
    }

    public void setReadOnly(boolean readOnly) {
        words.setReadOnly(readOnly);
        toolbar.setVisible(!readOnly);
        findings.setVisible(!readOnly);
    }

    /** Puts what is said about the text beside it, in the place of what was there before. */
    public void discuss(Component discussion) {
        beside.getChildren().skip(1).toList().forEach(beside::remove);
        beside.add(discussion);
    }

    /** @param english whether the text is for readers of English */
    public void setEnglish(boolean english) {
        language = english ? Locale.ENGLISH : VIETNAMESE;
        show();
    }

    /** The same safe HTML as on the public page, how long it is, and what may be better said otherwise. */
    public final void show() {
        shown.removeAll();
        findings.removeAll();
        measure.setText("");
        try {
            show(words.getValue());
        } catch (WorkRefused e) {
            shown.removeAll();
            shown.add(new Paragraph(getTranslation(String.valueOf(e.getMessage()))));
        }
    }

    private void show(String text) {
        shown.add(new Html("<div class=\"preview\">%s</div>"
                .formatted(Markdown.toHtml(text, tools.figures().in(text)))));
        var time = ReadingTime.of(text);
        measure.setText(getTranslation("text.measure", time.syllables(), time.minutes()));
        showFindings();
        tryOutside();
    }

    private void showFindings() {
        findings.removeAll();
        tools.findings()
                .of(words.getValue(), language)
                .forEach(finding -> findings.add(new ListItem(getTranslation(finding.key(), finding.detail()))));
    }

    /** Asks other sites beside the page whether what the text names is there; what was asked today is known. */
    private void tryOutside() {
        var addresses = words.isReadOnly() || isTrying
                ? List.<String>of()
                : tools.findings().untried(words.getValue());
        if (addresses.isEmpty()) {
            return;
        }
        isTrying = true;
        trying.run(share -> {
            tools.findings().tryOut(addresses, share);
            return () -> {
                isTrying = false;
                showFindings();
                tryOutside();
            };
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://backoffice/editor.js");
        words.getElement().executeJs("window.haidangEditor.start(this)");
    }

    private void listen() {
        words.getElement().addEventListener("editor-link", event -> toolbar.link());
        words.getElement().addEventListener("editor-files", event -> toolbar.picture(true));
        words.getElement().addEventListener("editor-too-long", event -> toolbar.refuse("text.paste.shape"));
        words.getElement()
                .addEventListener("editor-rich", event -> {
                    var data = event.getEventData();
                    pasted.tell(toolbar.paste(
                            data.get("event.detail.html").asString(),
                            data.get("event.detail.pictures").asBoolean()));
                })
                .addEventData("event.detail.html")
                .addEventData("event.detail.pictures");
    }
}
