package vn.haidang.feedback;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.seed.SeedLoader;

/** The places that a report can name. */
@Component
class PlaceSeeds implements SeedLoader {

    private final Places places;

    PlaceSeeds(Places places) {
        this.places = places;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(new Seed(
                Stage.RULES, "places.yaml", file -> file.asListOf(Place.class).forEach(places::add)));
    }
}
