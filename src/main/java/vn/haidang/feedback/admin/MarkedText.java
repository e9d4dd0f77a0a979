package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import vn.haidang.feedback.Redaction;
import vn.haidang.feedback.Reporter;

/** What somebody wrote, with every place marked that may tell who it is. */
class MarkedText extends Composite<Div> {

    MarkedText(String title, String text, Reporter reporter) {
        var words = new Div();
        words.addClassName("original-words");
        var at = 0;
        for (var leak : Redaction.leaks(text, reporter)) {
            words.add(new Span(text.substring(at, leak.start())));
            words.getElement().appendChild(new Element("mark").setText(leak.words()));
            at = leak.end();
        }
        words.add(new Span(text.substring(at)));
        getContent().add(new H3(title), words);
    }
}
