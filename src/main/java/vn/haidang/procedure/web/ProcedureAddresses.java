package vn.haidang.procedure.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.haidang.pages.PublicAddresses;
import vn.haidang.procedure.LifeEvent;
import vn.haidang.procedure.LifeEvents;
import vn.haidang.procedure.ProcedureCatalogue;
import vn.haidang.procedure.ProcedureSummary;

/** The procedures, and their collections by what happens in a life. */
@Component
class ProcedureAddresses implements PublicAddresses {

    private final ProcedureCatalogue procedures;
    private final LifeEvents lifeEvents;

    ProcedureAddresses(ProcedureCatalogue procedures, LifeEvents lifeEvents) {
        this.procedures = procedures;
        this.lifeEvents = lifeEvents;
    }

    @Override
    public Stream<Address> addresses(int most) {
        return Stream.of(
                        Stream.of("/thu-tuc"),
                        lifeEvents.all().stream().map(LifeEvent::path),
                        procedures.page(null, null, null, most).stream().map(ProcedureSummary::path))
                .flatMap(paths -> paths)
                .map(Address::of);
    }
}
