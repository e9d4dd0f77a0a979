package vn.haidang.news.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import vn.haidang.backoffice.Deeds;
import vn.haidang.news.ArticlePreviews;
import vn.haidang.text.VietnameseDates;

/** Makes a link by which people without an account see the piece, and ends all such links. */
class PreviewLinkDialog extends Dialog {

    PreviewLinkDialog(ArticlePreviews previews, UUID article) {
        setHeaderTitle(getTranslation("article.preview-link"));
        var shown = new Div();
        shown.addClassName("rows");
        add(new Paragraph(getTranslation("article.preview-link.about")), shown);
        var offer = new Button(getTranslation("article.preview-link.make"), click -> {
            shown.removeAll();
            var preview = previews.offer(article);
            var link = new Anchor(preview.path(), getTranslation("article.preview-link.open"));
            link.setTarget(AnchorTarget.BLANK);
            shown.add(
                    link,
                    new Paragraph(getTranslation(
                            "article.preview-link.until", VietnameseDates.dayAndMinute(preview.until()))),
                    copy(preview.path()));
        });
        offer.addThemeVariants(ButtonVariant.PRIMARY);
        var end = new Button(getTranslation("article.preview-link.end"), click -> {
            if (Deeds.attempt(this, "article.preview-link.ended", () -> previews.end(article))) {
                shown.removeAll();
            }
        });
        getFooter().add(end, new Button(getTranslation("reason.cancel"), click -> close()), offer);
        setWidth("min(34rem, 94vw)");
    }

    private Button copy(String path) {
        return new Button(
                getTranslation("article.preview-link.copy"),
                click -> click.getSource()
                        .getElement()
                        .executeJs("navigator.clipboard?.writeText(location.origin + $0)", path));
    }
}
