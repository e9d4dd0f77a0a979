package vn.haidang.media.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Listing;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;
import vn.haidang.media.MediaKind;

/** The library as a grid of cards, by kind and words. */
class MediaShelf extends Composite<Div> {

    private final MediaItems items;
    private final Select<MediaKind> kind = new Select<>();
    private final TextField words = new TextField();
    private final Listing<MediaItem> listing;

    /** @param card for one file, in which it can be chosen */
    MediaShelf(MediaItems items, Function<MediaItem, Component> card) {
        this.items = items;
        listing = new Listing<>(this::page, card::apply);
        listing.getElement().getClassList().add("media-grid");
        getContent().setWidthFull();
        getContent().add(tools(), listing);
    }

    void reload() {
        listing.reload();
    }

    void only(MediaKind shown) {
        kind.setValue(shown);
        kind.setVisible(false);
    }

    private Div tools() {
        kind.setLabel(getTranslation("media.kind"));
        kind.setItems(MediaKind.values());
        kind.setItemLabelGenerator(it -> it == null ? getTranslation("listing.all") : getTranslation(it.key()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("listing.all"));
        kind.addValueChangeListener(change -> listing.reload());
        words.setLabel(getTranslation("listing.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> listing.reload());
        var tools = new Div(kind, words);
        tools.addClassName("tools");
        return tools;
    }

    private List<MediaItem> page(@Nullable MediaItem last, int count) {
        var typed = words.getValue().isBlank() ? null : words.getValue().strip();
        return items.page(kind.getValue(), typed, last == null ? null : last.id(), count);
    }
}
