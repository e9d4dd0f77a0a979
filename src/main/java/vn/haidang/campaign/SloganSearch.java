package vn.haidang.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.haidang.search.SearchEntry;
import vn.haidang.search.SearchSource;

/** What search may know of slogans: all of them, since all are on the page. */
@Component
class SloganSearch implements SearchSource {

    private final SloganRepository repository;

    SloganSearch(SloganRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return Slogans.KIND;
    }

    @Override
    public void forEach(Consumer<SearchEntry> consumer) {
        repository.findAllByOrderByNumber().stream().map(SloganSearch::entry).forEach(consumer);
    }

    @Override
    public Optional<SearchEntry> find(String id) {
        return repository.findById(Integer.valueOf(id)).map(SloganSearch::entry);
    }

    private static SearchEntry entry(Slogan slogan) {
        return new SearchEntry(
                Slogans.KIND,
                Integer.toString(slogan.number()),
                slogan.path(),
                slogan.text(),
                List.of("khẩu hiệu số " + slogan.number()),
                "",
                "",
                null,
                Set.of(),
                null,
                Set.of(),
                null,
                null);
    }
}
