package vn.haidang.media.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import vn.haidang.media.Crop;
import vn.haidang.media.Focus;
import vn.haidang.media.MediaItem;

/** Says what every crop of a picture keeps: by a tap on it, or in percent by the keyboard. */
class FocusBlock extends Composite<Div> {

    private static final String X = "event.offsetX / event.target.clientWidth";
    private static final String Y = "event.offsetY / event.target.clientHeight";

    private final IntegerField fromLeft = percent("media.focus.x");
    private final IntegerField fromAbove = percent("media.focus.y");

    FocusBlock(MediaItem item, Consumer<Focus> chosen) {
        fromLeft.setValue(item.focus().x());
        fromAbove.setValue(item.focus().y());
        var save = new Button(
                getTranslation("media.focus.save"),
                click -> chosen.accept(new Focus(value(fromLeft), value(fromAbove))));
        var fields = new Div(fromLeft, fromAbove, save);
        fields.addClassName("tools");
        getContent().addClassName("block");
        getContent()
                .add(
                        new H2(getTranslation("media.focus")),
                        new Paragraph(getTranslation("media.focus.help")),
                        whole(item),
                        fields,
                        crops(item));
    }

    private Image whole(MediaItem item) {
        var whole = new Image(
                "/anh/%s/%d.jpg".formatted(item.key(), item.widths()[0]),
                item.description().words());
        whole.addClassName("media-whole");
        whole.getElement()
                .addEventListener("click", tap -> {
                    fromLeft.setValue(percent(tap.getEventData().get(X).asDouble()));
                    fromAbove.setValue(percent(tap.getEventData().get(Y).asDouble()));
                })
                .addEventData(X)
                .addEventData(Y);
        return whole;
    }

    private Div crops(MediaItem item) {
        var crops = new Div();
        crops.addClassName("tools");
        for (var crop : Crop.values()) {
            var image = new Image(crop.path(item.key(), item.focus()), "");
            image.addClassName("media-crop");
            crops.add(image);
        }
        return crops;
    }

    private static int percent(double share) {
        return (int) Math.clamp(Math.round(share * 100), 0, 100);
    }

    private static int value(IntegerField field) {
        return field.getValue() == null ? 50 : Math.clamp(field.getValue(), 0, 100);
    }

    private IntegerField percent(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(100);
        field.setStepButtonsVisible(true);
        return field;
    }
}
