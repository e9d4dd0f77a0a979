package vn.haidang.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All features that can be searched. */
@Component
class SearchSources {

    private final ObjectProvider<SearchSource> sources;

    SearchSources(ObjectProvider<SearchSource> sources) {
        this.sources = sources;
    }

    Optional<SearchSource> ofKind(String kind) {
        return all().stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    void forEach(Consumer<SearchEntry> consumer) {
        all().forEach(source -> source.forEach(consumer));
    }

    private List<SearchSource> all() {
        return sources.orderedStream().toList();
    }
}
