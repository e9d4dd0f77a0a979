package vn.haidang.campaign;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.seed.SeedLoader;

/** Slogans and posters of the plan. */
@Component
class CampaignSeeds implements SeedLoader {

    private final Slogans slogans;
    private final Posters posters;

    CampaignSeeds(Slogans slogans, Posters posters) {
        this.slogans = slogans;
        this.posters = posters;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(
                new Seed(
                        Stage.SOURCES,
                        "slogans.yaml",
                        file -> file.asListOf(SloganSeed.class)
                                .forEach(seed -> slogans.add(
                                        seed.number(),
                                        seed.text(),
                                        seed.note(),
                                        requireNonNullElse(seed.valid(), true)))),
                new Seed(
                        Stage.SOURCES,
                        "posters.yaml",
                        file -> file.asListOf(Poster.class).forEach(posters::add)));
    }

    record SloganSeed(
            int number,
            String text,
            @Nullable String note,
            @Nullable Boolean valid) {}
}
