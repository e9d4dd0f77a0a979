package vn.haidang.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.seed.SeedLoader;

/** The topics of a new authority. */
@Component
class TopicSeeds implements SeedLoader {

    private final Topics topics;

    TopicSeeds(Topics topics) {
        this.topics = topics;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(new Seed(
                Stage.GROUND, "topics.yaml", file -> file.asListOf(Topic.class).forEach(topics::add)));
    }
}
