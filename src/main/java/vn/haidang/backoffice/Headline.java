package vn.haidang.backoffice;

import com.vaadin.flow.component.html.H1;

/** The title of a view; the keyboard goes on from it when what was below has been replaced. */
public class Headline extends H1 {

    public Headline(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
    }

    public void focus() {
        getElement().callJsFunction("focus");
    }
}
