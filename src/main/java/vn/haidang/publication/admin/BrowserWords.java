package vn.haidang.publication.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.haidang.publication.PieceFields;

/**
 * Words that the server does not have yet, kept in the browser of whoever types them until it does. What they left behind,
 * for instance when the line was cut and the session ended, is handed to the server when they come back.
 */
public final class BrowserWords {

    private static final String BETWEEN = "|";

    private final String about;
    private final String tab;

    /**
     * @param username whose words they are; nobody else at the same machine is offered them
     * @param id of the thing that is written about
     * @param tab where they are typed
     */
    public BrowserWords(String username, String kind, UUID id, String tab) {
        this.about = String.join(BETWEEN, username, kind, id.toString()) + BETWEEN;
        this.tab = tab;
    }

    /** @param name under which its words are found again */
    public void follow(String name, TextFieldBase<?, String> field) {
        field.getElement().setAttribute("data-keep", key(name));
    }

    /** The server has these words. */
    public void has(String name, String words) {
        run("window.haidangWords?.has($0, $1)", key(name), words.hashCode());
    }

    /** Nothing of it is wanted any more, in whichever tab it was typed. */
    void drop(String name) {
        run("window.haidangWords?.drop($0)", about + name + BETWEEN);
    }

    /** Nothing of this tab is wanted any more. */
    public void drop(List<String> names) {
        names.forEach(name -> run("window.haidangWords?.drop($0)", key(name)));
    }

    /** @param taken gets what was left behind in this browser, when it has answered; nothing of it stays there */
    public void takeLeft(Component where, Consumer<List<Left>> taken) {
        where.getElement()
                .executeJs("return window.haidangWords?.left($0) ?? '{}'", about)
                .then(String.class, json -> {
                    var left = PieceFields.read(json).entrySet().stream()
                            .filter(entry -> entry.getKey().contains(BETWEEN))
                            .map(entry -> Left.of(entry.getKey(), entry.getValue()))
                            .filter(words -> !words.tab().equals(tab))
                            .toList();
                    if (!left.isEmpty()) {
                        taken.accept(left);
                        left.forEach(words ->
                                run("window.haidangWords?.drop($0)", about + words.name() + BETWEEN + words.tab()));
                    }
                });
    }

    private String key(String name) {
        return about + name + BETWEEN + tab;
    }

    private static void run(String script, Object... arguments) {
        UI.getCurrent().getPage().executeJs(script, arguments);
    }

    /** Words of one field, and the tab in which they were typed. */
    public record Left(String name, String tab, String text) {

        private static Left of(String key, String text) {
            var end = key.indexOf(BETWEEN);
            return new Left(key.substring(0, end), key.substring(end + 1), text);
        }
    }
}
