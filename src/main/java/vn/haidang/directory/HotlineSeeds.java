package vn.haidang.directory;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.seed.SeedLoader;

/** The groups of the hotline. */
@Component
class HotlineSeeds implements SeedLoader {

    private final Hotline hotline;

    HotlineSeeds(Hotline hotline) {
        this.hotline = hotline;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(new Seed(
                Stage.RULES,
                "hotline.yaml",
                file -> file.asListOf(HotlineGroup.class).forEach(hotline::add)));
    }
}
