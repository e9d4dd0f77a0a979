package vn.haidang.seed;

import java.util.List;
import java.util.function.Consumer;

/** Implemented by a feature that takes files of the content that a new authority starts with. */
public interface SeedLoader {

    /** Its files, in the order in which they are loaded. */
    List<Seed> seeds();

    /** What others refer to comes first. */
    enum Stage {
        /** The authority, its units and topics, of which everything else is. */
        GROUND,
        /** Days off, rules, places, numbers to call. */
        RULES,
        /** What pieces refer to: documents, slogans, plans. */
        SOURCES,
        /** What readers open. */
        PIECES,
        /** What is said about the pieces: other names, collections of them. */
        BESIDE
    }

    /**
     * @param pattern below the content folder: "hotline.yaml", or "news/*.md" for all files of a folder, by name
     * @param load takes one of them; throws IllegalArgumentException with the reason why the feature refuses it
     */
    record Seed(Stage stage, String pattern, Consumer<ContentFile> load) {}
}
