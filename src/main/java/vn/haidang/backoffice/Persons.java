package vn.haidang.backoffice;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import vn.haidang.staff.StaffNames;

/** Whoever did something, by the name that colleagues know. */
public final class Persons {

    private Persons() {}

    /** @param username as histories keep it */
    public static String name(String username) {
        return Instantiator.get(UI.getCurrent()).getOrCreate(StaffNames.class).of(username);
    }
}
