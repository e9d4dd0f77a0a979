package vn.haidang.staff;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.seed.SeedLoader;

/** The units of a new authority. */
@Component
class UnitSeeds implements SeedLoader {

    private final Units units;

    UnitSeeds(Units units) {
        this.units = units;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(new Seed(
                Stage.GROUND,
                "units.yaml",
                file -> file.asListOf(UnitSeed.class)
                        .forEach(unit -> units.add(unit.code(), unit.name(), unit.duty()))));
    }

    record UnitSeed(String code, String name, String duty) {}
}
