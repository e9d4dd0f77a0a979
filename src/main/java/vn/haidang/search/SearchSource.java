package vn.haidang.search;

import java.util.Optional;
import java.util.function.Consumer;

/** A feature whose public things can be found. Search asks; it is never told what to store. */
public interface SearchSource {

    /** The kind of all its entries and of its {@code PublicChange}s. */
    String kind();

    /** Hands over everything that is public now. */
    void forEach(Consumer<SearchEntry> consumer);

    /** The entry as it is public now; empty when it is not. */
    Optional<SearchEntry> find(String id);
}
