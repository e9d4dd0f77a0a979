package vn.haidang.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself.
 *
 * @param indexed whether search engines may keep it
 * @param isPreview whether readers without a link cannot see it yet
 * @param scripts modules of this page beside the common one
 * @param picture path of what stands for it where it is shared; null for none
 * @param alternate path of the same page in the other language; null for none
 * @param data what the page is about, for machines; null for nothing special
 */
record PageHead(
        String title,
        String description,
        Section section,
        boolean indexed,
        boolean isPreview,
        List<String> scripts,
        @Nullable String picture,
        @Nullable String alternate,
        @Nullable StructuredData data) {

    static final PageHead EMPTY = new PageHead("", "", Section.OTHER, true, false, List.of(), null, null, null);

    PageHead titled(String newTitle, String newDescription) {
        return new PageHead(newTitle, newDescription, section, indexed, isPreview, scripts, picture, alternate, data);
    }

    PageHead in(Section newSection) {
        return new PageHead(title, description, newSection, indexed, isPreview, scripts, picture, alternate, data);
    }

    PageHead unindexed() {
        return new PageHead(title, description, section, false, isPreview, scripts, picture, alternate, data);
    }

    PageHead preview() {
        return new PageHead(title, description, section, false, true, scripts, picture, alternate, data);
    }

    PageHead about(StructuredData newData) {
        return new PageHead(title, description, section, indexed, isPreview, scripts, picture, alternate, newData);
    }

    PageHead pictured(String newPicture) {
        return new PageHead(title, description, section, indexed, isPreview, scripts, newPicture, alternate, data);
    }

    PageHead alsoAt(String newAlternate) {
        return new PageHead(title, description, section, indexed, isPreview, scripts, picture, newAlternate, data);
    }

    PageHead withScripts(List<String> names) {
        return new PageHead(title, description, section, indexed, isPreview, names, picture, alternate, data);
    }
}
