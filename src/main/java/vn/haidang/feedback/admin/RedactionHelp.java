package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.backoffice.TypedWords;
import vn.haidang.feedback.KeptWords;
import vn.haidang.feedback.Redaction;
import vn.haidang.feedback.Reporter;
import vn.haidang.text.Leak;
import vn.haidang.text.Reason;

/**
 * Watches what is about to become public: each place that may tell of somebody is masked or kept with a reason, and below it
 * stands what citizens will see. Its buttons are made once: none changes under the finger while somebody types.
 */
class RedactionHelp extends Composite<Div> {

    /** Milliseconds without a key, after which what was typed is looked at. */
    private static final int PAUSE = 400;

    private final Reporter reporter;
    private final List<TextFieldBase<?, String>> fields;
    private final KeptWords kept;
    private final Paragraph state = new Paragraph();
    private final Button all = new Button(getTranslation("case.redact"), click -> maskAll());
    private final Div places = new Div();
    private final Map<String, Place> shown = new LinkedHashMap<>();
    private final List<Paragraph> preview;

    /** @param kept what was decided to stay so far */
    RedactionHelp(Reporter reporter, TextField title, TextArea question, TextArea answer, KeptWords kept) {
        this.reporter = reporter;
        this.kept = kept;
        this.fields = List.of(title, question, answer);
        this.preview = fields.stream().map(field -> new Paragraph()).toList();
        state.getElement().setAttribute("role", "status");
        places.addClassName("rows");
        var paper = new Div();
        paper.addClassNames("block", "preview");
        preview.forEach(paper::add);
        getContent().addClassName("rows");
        getContent().add(state, all, places, new H3(getTranslation("case.redact.preview")), paper);
        fields.forEach(field -> {
            TypedWords.follow(field, PAUSE);
            field.addValueChangeListener(change -> show());
        });
        show();
    }

    /** What was decided to stay. */
    KeptWords kept() {
        return kept;
    }

    private void show() {
        var found = new LinkedHashMap<String, Leak>();
        fields.forEach(field ->
                Redaction.leaks(field.getValue(), reporter).forEach(leak -> found.putIfAbsent(leak.words(), leak)));
        shown.entrySet().removeIf(place -> {
            var isGone = !found.containsKey(place.getKey());
            if (isGone) {
                places.remove(place.getValue());
            }
            return isGone;
        });
        found.forEach((words, leak) -> shown.computeIfAbsent(words, key -> {
            var place = new Place(leak);
            places.add(place);
            return place;
        }));
        shown.values().forEach(Place::show);
        var open = shown.keySet().stream().filter(words -> !kept.has(words)).count();
        state.setText(open == 0 ? getTranslation("case.redact.none") : getTranslation("case.redact.open", open));
        all.getElement().setAttribute("aria-disabled", Boolean.toString(open == 0));
        for (var i = 0; i < fields.size(); i++) {
            preview.get(i).setText(fields.get(i).getValue());
        }
    }

    private void maskAll() {
        mask(shown.keySet().stream().filter(words -> !kept.has(words)).toList());
    }

    private void mask(Collection<String> words) {
        fields.forEach(field -> field.setValue(Redaction.masked(field.getValue(), reporter, words)));
    }

    /** Words that were found, and what was decided about them. */
    private class Place extends Div {

        private final String words;
        private final Span decided = new Span();
        private final Button mask = new Button(getTranslation("case.redact.mask"), click -> mask());
        private final Button keep = new Button(getTranslation("case.redact.keep"), click -> keep());
        private final Button change = new Button(getTranslation("case.redact.change"), click -> change());

        Place(Leak leak) {
            words = leak.words();
            mask.setAriaLabel(getTranslation("case.redact.mask") + " " + words);
            keep.setAriaLabel(getTranslation("case.redact.keep") + " " + words);
            var kind = new Span(getTranslation("case.leak." + leak.kind()));
            kind.addClassNames("badge", "badge-quiet");
            var quoted = new Span("“" + words + "” ");
            addClassName("tools");
            change.setAriaLabel(getTranslation("case.redact.change") + " " + words);
            change.setVisible(false);
            add(new Div(quoted, kind), mask, keep, decided, change);
        }

        private void mask() {
            RedactionHelp.this.mask(List.of(words));
        }

        private void keep() {
            var dialog = new ReasonDialog(
                    "case.redact.keep",
                    "case.redact.keep.confirm",
                    "case.redact.keep.why",
                    "reason.required",
                    Reason.LONGEST,
                    why -> {
                        kept.keep(words, why);
                        RedactionHelp.this.show();
                        return true;
                    });
            dialog.words().setLabel(getTranslation("case.redact.keep.why", words));
            dialog.open();
        }

        private void change() {
            kept.drop(words);
            RedactionHelp.this.show();
        }

        private void show() {
            var isKept = kept.has(words);
            mask.setVisible(!isKept);
            keep.setVisible(!isKept);
            change.setVisible(isKept);
            decided.setText(isKept ? getTranslation("case.redact.kept") : "");
        }
    }
}
