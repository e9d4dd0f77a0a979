package vn.haidang.publication.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.haidang.publication.PieceRef;
import vn.haidang.publication.SideBuffers;
import vn.haidang.publication.SideBuffers.Buffer;

/**
 * Keeps what is typed into long fields on the server until it is sent: a lost session, a closed tab or a refusal loses nothing. Each
 * screen is a tab of its own.
 */
public class UnsavedWords {

    /** Milliseconds without a key, after which what was typed is kept. */
    private static final int PAUSE = 800;

    private static final int TAB = 12;
    private static final String TEXT = "text";

    private final SideBuffers buffers;
    private final String prefix;
    private final UUID id;
    private final boolean isKept;
    private final BrowserWords browser;
    private final String tab = UUID.randomUUID().toString().replace("-", "").substring(0, TAB);
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();

    /** What the browser tells of these fields afterwards is late. */
    private final Set<String> sent = new HashSet<>();

    /**
     * @param prefix of the kinds under which the fields are kept, for example "case."
     * @param id of the thing that is written about
     * @param isKept false for what must stay in the browser alone until it is sent
     */
    public UnsavedWords(SideBuffers buffers, String prefix, UUID id, boolean isKept) {
        this.buffers = buffers;
        this.prefix = prefix;
        this.id = id;
        this.isKept = isKept;
        browser = new BrowserWords(buffers.owner(), prefix, id, tab);
    }

    /** @param name of the field, at most twelve letters */
    public void follow(String name, TextFieldBase<?, String> field) {
        if (!isKept) {
            return;
        }
        fields.put(name, field);
        browser.follow(name, field);
        if (field.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE);
            field.getElement().addPropertyChangeListener("value", "change", change -> {});
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(name, change.getValue());
            }
        });
    }

    /** What was typed into this field last and never sent, in whichever tab. */
    public void restore(String name, TextFieldBase<?, String> field) {
        if (isKept) {
            buffers.find(ref(name)).map(UnsavedWords::words).ifPresent(field::setValue);
        }
    }

    /** It has been sent: nothing is left of it, wherever it was typed. */
    public void sent(String... names) {
        for (var name : names) {
            sent.add(name);
            buffers.forget(ref(name));
            browser.drop(name);
        }
    }

    /** @param found is run when words came back that a browser alone had, for instance those typed while the line was cut */
    void takeFromBrowser(Component where, Runnable found) {
        if (isKept) {
            browser.takeLeft(where, left -> {
                left.forEach(words -> buffers.put(ref(words.name()), words.tab(), 0, Map.of(TEXT, words.text())));
                found.run();
            });
        }
    }

    /** What was typed elsewhere and never sent, the newest first. */
    public List<Buffer> left() {
        if (!isKept) {
            return List.of();
        }
        var known = new HashSet<String>();
        return buffers.about(prefix, id).stream()
                .filter(buffer -> known.add(buffer.kind() + words(buffer)))
                .toList();
    }

    /** @return whether its field is on this screen, and has the words now */
    boolean take(Buffer buffer) {
        var field = fields.get(buffer.kind().substring(prefix.length()));
        if (field == null || field.isReadOnly()) {
            return false;
        }
        field.setValue(words(buffer));
        return true;
    }

    void drop(Buffer buffer) {
        buffers.drop(new PieceRef(buffer.kind(), id), buffer.tab());
    }

    String name(Buffer buffer) {
        return buffer.kind().substring(prefix.length());
    }

    static String words(Buffer buffer) {
        return buffer.fields().getOrDefault(TEXT, "");
    }

    private void keep(String name, String words) {
        if (sent.contains(name)) {
            return;
        }
        if (words.isBlank()) {
            buffers.drop(ref(name), tab);
        } else {
            buffers.put(ref(name), tab, 0, Map.of(TEXT, words));
        }
        browser.has(name, words);
    }

    private PieceRef ref(String name) {
        return new PieceRef(prefix + name, id);
    }
}
