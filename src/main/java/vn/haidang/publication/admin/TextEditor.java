package vn.haidang.publication.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.haidang.backoffice.BackgroundWork;
import vn.haidang.backoffice.TypedWords;
import vn.haidang.media.admin.MediaDialog;
import vn.haidang.text.Box;
import vn.haidang.text.Markdown;
import vn.haidang.text.PastedHtml;
import vn.haidang.text.ReadingTime;

/** Markdown with buttons and keys for whoever does not know its signs, beside what readers will see. */
public class TextEditor extends Composite<Div> {

    /** Milliseconds without a key, after which what was typed is shown. */
    private static final int PAUSE = 800;

    private static final String TABLE = "| %1$s | %1$s |\n|---|---|\n|  |  |";

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final TextTools tools;
    private final TextArea words = new TextArea();
    private final Div toolbar = new Div();
    private final Div shown = new Div();
    private final Paragraph measure = new Paragraph();
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
        toolbar.addClassName("editor-toolbar");
        toolbar.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("text.toolbar"));
        fillToolbar();
        measure.addClassName("row-facts");
        findings.addClassName("editor-findings");
        var written = new Div(toolbar, words, measure, trying, findings);
        written.addClassName("editor-written");
        var preview = new Div(new H2(getTranslation("article.preview")), shown);
        preview.addClassName("editor-preview");
        getContent().addClassName("editor-pair");
        getContent().add(written, preview);
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

    /** @param english whether the text is for readers of English */
    public void setEnglish(boolean english) {
        language = english ? Locale.ENGLISH : VIETNAMESE;
        showFindings();
    }

    /** The same safe HTML as on the public page, how long it is, and what may be better said otherwise. */
    public final void show() {
        var text = words.getValue();
        shown.removeAll();
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

    private void fillToolbar() {
        button("text.bold", "B", () -> act("wrap", "**", "**"));
        button("text.italic", "I", () -> act("wrap", "*", "*"));
        button("text.heading", "H2", () -> act("prefix", "## "));
        button("text.subheading", "H3", () -> act("prefix", "### "));
        button("text.bullets", "•", () -> act("prefix", "- "));
        button("text.numbers", "1.", () -> act("prefix", "1. "));
        button("text.quote", "❝", () -> act("prefix", "> "));
        button("text.table", "▦", () -> act("block", TABLE.formatted(getTranslation("text.table.head"))));
        button("text.link", getTranslation("text.link.short"), this::link);
        button("text.picture", getTranslation("text.picture.short"), () -> picture(false));
        toolbar.add(boxes());
    }

    private MenuBar boxes() {
        var menu = new MenuBar();
        MenuItem root = menu.addItem(getTranslation("text.box"));
        box(root, "text.box.note", Box.NOTE, getTranslation("text.box.note.start"));
        box(root, "text.box.steps", Box.STEPS, "1. \n2. ");
        box(root, "text.box.questions", Box.QUESTIONS, "### " + getTranslation("text.box.questions.start") + "\n\n");
        return menu;
    }

    private void box(MenuItem root, String key, Box box, String start) {
        root.getSubMenu()
                .addItem(
                        getTranslation(key),
                        click -> act("block", ":::%s\n%s\n:::".formatted(box.word(), start), wordsIn(start)));
    }

    /** What is to be written over: the words, or the place behind the first number. */
    private static String wordsIn(String start) {
        return start.startsWith("1. ") ? "1. " : start.replace("### ", "").strip();
    }

    private void button(String key, String face, Runnable deed) {
        var button = new Button(face, click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        toolbar.add(button);
    }

    private void listen() {
        words.getElement().addEventListener("editor-link", event -> link());
        words.getElement().addEventListener("editor-files", event -> picture(true));
        words.getElement()
                .addEventListener(
                        "editor-rich",
                        event -> paste(
                                event.getEventData().get("event.detail.html").asString()))
                .addEventData("event.detail.html");
    }

    private void paste(String html) {
        var text = PastedHtml.toMarkdown(html);
        act(text.contains("\n") ? "block" : "type", text);
    }

    /** Around the chosen words, or with the title of the page. */
    private void link() {
        words.getElement()
                .executeJs("return window.haidangEditor.chosen(this)")
                .then(
                        String.class,
                        chosen -> new LinkDialog(tools.index(), Set.of(), page -> {
                                    var title = chosen.isBlank() ? page.title() : chosen;
                                    act("type", "[%s](%s)".formatted(title.replaceAll("[\\[\\]]", ""), page.path()));
                                })
                                .open());
    }

    /** @param handedIn whether a file has been dropped or pasted */
    private void picture(boolean handedIn) {
        var dialog = new MediaDialog(tools.media(), item -> {
            act("block", item.markdown());
            takeNext();
        });
        dialog.open();
        if (handedIn) {
            dialog.receive("window.haidangEditor.upload(this)");
        }
    }

    /** When several files have been dropped, each is asked about in its turn. */
    private void takeNext() {
        words.getElement()
                .executeJs("return window.haidangEditor.files.length > 0")
                .then(Boolean.class, isMore -> {
                    if (isMore) {
                        picture(true);
                    }
                });
    }

    private void act(String name, String... arguments) {
        var call =
                arguments.length == 2 ? "window.haidangEditor[$0](this, $1, $2)" : "window.haidangEditor[$0](this, $1)";
        words.getElement()
                .executeJs(
                        call,
                        arguments.length == 2
                                ? new Object[] {name, arguments[0], arguments[1]}
                                : new Object[] {name, arguments[0]});
    }
}
