package vn.haidang.text;

import java.util.Optional;

/** What a text calls "media:" and a key, as HTML that is safe. */
public interface Figures {

    /** For texts that have none. */
    Figures NONE = new Figures() {
        @Override
        public String html(String key, String alternative, String caption, String link) {
            return "";
        }

        @Override
        public Optional<String> path(String key) {
            return Optional.empty();
        }
    };

    /**
     * @param alternative what the text says for whoever cannot see it; empty when it says nothing
     * @param caption may be empty
     * @param link where a tap on it leads; empty for nowhere
     * @return empty when there is no such file
     */
    String html(String key, String alternative, String caption, String link);

    /** Where a file can be fetched that the text leads to. */
    Optional<String> path(String key);
}
