package vn.haidang.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page.
 *
 * @param canonical absolute address of the page without the reader's parameters
 * @param scripts modules of this page beside the common one
 * @param isPreview whether readers without a link cannot see it yet
 * @param banner the emergency that stands above every page; null in quiet times
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
        List<String> scripts,
        boolean isPreview,
        @Nullable Banner banner) {

    public Frame titled(String title, String description) {
        return new Frame(
                authority,
                display,
                assets,
                path,
                canonical,
                title,
                description,
                section,
                indexed,
                scripts,
                isPreview,
                banner);
    }

    public Frame in(Section section) {
        return new Frame(
                authority,
                display,
                assets,
                path,
                canonical,
                title,
                description,
                section,
                indexed,
                scripts,
                isPreview,
                banner);
    }

    /** Search engines stay away. */
    public Frame unindexed() {
        return new Frame(
                authority,
                display,
                assets,
                path,
                canonical,
                title,
                description,
                section,
                false,
                scripts,
                isPreview,
                banner);
    }

    /** Not public yet: every page says so, and search engines stay away. */
    public Frame preview() {
        return new Frame(
                authority, display, assets, path, canonical, title, description, section, false, scripts, true, banner);
    }

    public Frame withScripts(String... names) {
        return new Frame(
                authority,
                display,
                assets,
                path,
                canonical,
                title,
                description,
                section,
                indexed,
                List.of(names),
                isPreview,
                banner);
    }
}
