package vn.haidang.backoffice;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** For an address of the office where there is nothing, or not any more. */
@ParentLayout(BackOfficeLayout.class)
@PermitAll
class NotFoundView extends VerticalLayout implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundView() {
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("frame.lost.about")),
                new Anchor("/quan-tri", getTranslation("frame.lost.home")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.lost");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> why) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
