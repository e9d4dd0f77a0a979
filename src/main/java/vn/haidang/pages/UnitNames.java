package vn.haidang.pages;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haidang.staff.UnitChanged;

/** Units stand on public pages by their names. */
@Component
class UnitNames {

    private final ApplicationEventPublisher events;

    UnitNames(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void changed(UnitChanged unit) {
        events.publishEvent(new PublicChange("unit", unit.code()));
    }
}
