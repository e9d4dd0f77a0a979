package vn.haidang.audit.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import vn.haidang.audit.AuditLog;
import vn.haidang.audit.TracedThings;

/** On the screen of a thing: who opened it and who changed it, folded until somebody asks. */
public class DeedsAbout extends Composite<Div> {

    private static final int NEWEST = 50;

    /** @param kind of the thing, see {@link TracedThings#kind()} */
    public DeedsAbout(AuditLog log, String kind, String subject) {
        var deeds = new Div();
        deeds.setWidthFull();
        var fold = new Details(getTranslation("audit.about"), deeds);
        fold.setWidthFull();
        fold.addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                deeds.removeAll();
                var table = new DeedTable(false);
                table.add(log.about(kind, subject, NEWEST));
                deeds.add(table);
            }
        });
        getContent().addClassName("block");
        getContent().add(fold);
    }
}
