package vn.haidang.backoffice;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of a {@link Listing} that leads somewhere: title, a line of facts, a state in words and colour. */
public class RowLink extends Anchor {

    /** @param path below the back office, for example "bai-viet/0190…" */
    public RowLink(String path, String title, String facts, String state, Tone tone) {
        super("/quan-tri/" + path);
        addClassName("row-link");
        var heading = new Span(title);
        heading.addClassName("row-title");
        var line = new Span(facts);
        line.addClassName("row-facts");
        add(new Div(heading, line), badge(state, tone));
    }

    /** A state, always with a word beside the colour. */
    public static Span badge(String text, Tone tone) {
        var badge = new Span(text);
        badge.addClassNames("badge", "badge-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        return badge;
    }

    public enum Tone {
        QUIET,
        WAITING,
        DONE,
        ALARM
    }
}
