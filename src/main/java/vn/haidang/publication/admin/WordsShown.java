package vn.haidang.publication.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.haidang.publication.ChangedWords;

/** A change of a text: added and removed words carry their own elements, which say so without colour, too. */
class WordsShown extends Div {

    /** Letters around what changed. */
    private static final int AROUND = 120;

    WordsShown(List<ChangedWords> changed) {
        addClassName("changed-words");
        for (ChangedWords words : changed) {
            switch (words.kind()) {
                case KEPT -> add(new Span(shortened(words.text())));
                case ADDED -> getElement().appendChild(new Element("ins").setText(words.text()));
                case REMOVED -> getElement().appendChild(new Element("del").setText(words.text()));
            }
        }
    }

    /** What did not change is shown around what did. */
    private static String shortened(String words) {
        return words.length() <= 3 * AROUND
                ? words
                : words.substring(0, AROUND) + " […] " + words.substring(words.length() - AROUND);
    }
}
