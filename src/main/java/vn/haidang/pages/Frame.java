package vn.haidang.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page: what the request brings, and what the page says about itself.
 *
 * @param banner the emergency that stands above every page; null in quiet times
 * @param isCallable whether a number of the hotline has been published
 * @param canonical absolute address of the page without the reader's parameters
 */
public record Frame(
        Authority authority,
        Display display,
        Assets assets,
        @Nullable Banner banner,
        boolean isCallable,
        String path,
        String canonical,
        PageHead head) {

    public Frame titled(String title, String description) {
        return with(head.titled(title, description));
    }

    public Frame in(Section section) {
        return with(head.in(section));
    }

    /** Search engines stay away. */
    public Frame unindexed() {
        return with(head.unindexed());
    }

    /** Not public yet: the page says so, and search engines stay away. */
    public Frame preview() {
        return with(head.preview());
    }

    /** Says what the page is about for machines, too. */
    public Frame about(StructuredData data) {
        return with(head.about(data));
    }

    /** @param path of what stands for the page where it is shared */
    public Frame pictured(String path) {
        return with(head.pictured(path));
    }

    /** @param path of the same page in the other language */
    public Frame alsoAt(String path) {
        return with(head.alsoAt(path));
    }

    /** @param names of modules of this page beside the common one */
    public Frame withScripts(String... names) {
        return with(head.withScripts(List.of(names)));
    }

    /** What a link to the page of the hotline promises. */
    public String callWords() {
        return isCallable ? "Gọi đường dây nóng" : "Cách liên hệ với cơ quan";
    }

    public String title() {
        return head.title();
    }

    public String description() {
        return head.description();
    }

    public Section section() {
        return head.section();
    }

    public boolean indexed() {
        return head.indexed();
    }

    public boolean isPreview() {
        return head.isPreview();
    }

    public List<String> scripts() {
        return head.scripts();
    }

    public @Nullable String picture() {
        return head.picture();
    }

    public @Nullable String alternate() {
        return head.alternate();
    }

    /** An address of ours with the host that readers use. */
    public String absolute(String ownPath) {
        return canonical.substring(0, canonical.length() - path.length()) + ownPath;
    }

    public @Nullable StructuredData data() {
        return head.data();
    }

    private Frame with(PageHead changed) {
        return new Frame(authority, display, assets, banner, isCallable, path, canonical, changed);
    }
}
