package vn.haidang.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.seed.SeedLoader;

/** How the authority calls itself in the beginning. */
@Component
class AuthoritySeeds implements SeedLoader {

    private final AuthorityProfile authority;

    AuthoritySeeds(AuthorityProfile authority) {
        this.authority = authority;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(new Seed(Stage.GROUND, "authority.yaml", file -> authority.describe(file.as(Authority.class))));
    }
}
