package vn.haidang.pages;

import java.util.List;

/**
 * What surrounds the content of a page.
 *
 * @param canonical absolute address of the page without the reader's parameters
 * @param scripts modules of this page beside the common one
 */
public record Frame(
        Authority authority,
        Display display,
        Assets assets,
        String path,
        String canonical,
        String title,
        String description,
        Section section,
        boolean indexed,
        List<String> scripts) {

    public Frame titled(String title, String description) {
        return new Frame(authority, display, assets, path, canonical, title, description, section, indexed, scripts);
    }

    public Frame in(Section section) {
        return new Frame(authority, display, assets, path, canonical, title, description, section, indexed, scripts);
    }

    /** Search engines stay away. */
    public Frame unindexed() {
        return new Frame(authority, display, assets, path, canonical, title, description, section, false, scripts);
    }

    public Frame withScripts(String... names) {
        return new Frame(
                authority, display, assets, path, canonical, title, description, section, indexed, List.of(names));
    }
}
