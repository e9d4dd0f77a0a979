package vn.haidang.publication.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.regex.Pattern;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.media.MediaItem;
import vn.haidang.media.admin.MediaDialog;
import vn.haidang.text.Box;
import vn.haidang.text.PasteNote;
import vn.haidang.text.PastedHtml;
import vn.haidang.text.WrongInput;
import vn.haidang.work.WorkRefused;

/** Buttons that write the signs of Markdown into a text; {@code editor.js} puts them where the cursor is. */
class EditorToolbar extends Composite<Div> {

    private static final String TABLE = "| %1$s | %1$s |\n|---|---|\n|  |  |";
    private static final int LONGEST_ADDRESS = 300;
    private static final int MILLIS = 8000;
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s()<>\"]+");

    private final TextTools tools;
    private final TextArea words;

    EditorToolbar(TextTools tools, TextArea words) {
        this.tools = tools;
        this.words = words;
        getContent().addClassName("editor-toolbar");
        getContent()
                .getElement()
                .setAttribute("role", "toolbar")
                .setAttribute("aria-label", getTranslation("text.toolbar"));
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
        button("text.video", getTranslation("text.video.short"), this::video);
        getContent().add(boxes());
    }

    /** A picture that leads to a video elsewhere: nothing is loaded from there before a tap. */
    private void video() {
        MediaDialog.ofPictures(
                        tools.media(),
                        picture -> new ReasonDialog(
                                        "text.video",
                                        "text.video.insert",
                                        "text.video.address",
                                        "text.video.wrong",
                                        LONGEST_ADDRESS,
                                        address -> insertVideo(picture, address.strip()))
                                .open())
                .open();
    }

    private boolean insertVideo(MediaItem picture, String address) {
        return Deeds.attempt(this, "text.video.inserted", () -> {
            if (!ADDRESS.matcher(address).matches()) {
                throw new WrongInput("text.video.wrong");
            }
            act("block", "[%s](%s)".formatted(picture.markdown(), address));
        });
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
        getContent().add(button);
    }

    /**
     * @param pictures whether pictures wait to be described and put in behind the words
     * @return what is not as it was
     */
    Set<PasteNote> paste(String html, boolean pictures) {
        try {
            var pasted = PastedHtml.read(html);
            if (words.getValue().length() + pasted.markdown().length() > words.getMaxLength()) {
                throw new WorkRefused("text.paste.long");
            }
            act(pasted.markdown().contains("\n") ? "block" : "type", pasted.markdown());
            if (pictures) {
                picture(true);
            }
            return pasted.notes();
        } catch (WorkRefused e) {
            refuse(String.valueOf(e.getMessage()));
            return Set.of();
        }
    }

    void refuse(String key) {
        Notification.show(getTranslation(key), MILLIS, Notification.Position.BOTTOM_CENTER)
                .addThemeVariants(NotificationVariant.ERROR);
    }

    /** Around the chosen words, or with the title of the page. */
    void link() {
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
    void picture(boolean handedIn) {
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
