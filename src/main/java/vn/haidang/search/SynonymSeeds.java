package vn.haidang.search;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.seed.SeedLoader;

/** What people say and what they mean. */
@Component
class SynonymSeeds implements SeedLoader {

    private final Synonyms synonyms;

    SynonymSeeds(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(new Seed(Stage.BESIDE, "synonyms.yaml", file -> synonyms.seed(file.asListOf(Synonym.class))));
    }
}
