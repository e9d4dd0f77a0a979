package vn.haidang.news;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a reader finds an article: the news, the guides, among the standing pages, or in the English section. */
public enum Shelf {
    NEWS("/tin-tuc/", 0),
    GUIDE("/huong-dan/", 6),
    PAGE("/", 12),
    EN_NEWS("/en/news/", 0),
    EN_GUIDE("/en/guides/", 6);

    private final String folder;
    private final int reviewMonths;

    /** @param reviewMonths after which somebody looks whether it is still true; 0 for what tells of one day */
    Shelf(String folder, int reviewMonths) {
        this.folder = folder;
        this.reviewMonths = reviewMonths;
    }

    /** @return null for what is never reviewed */
    @Nullable
    LocalDate reviewAfter(LocalDate day) {
        return reviewMonths == 0 ? null : day.plusMonths(reviewMonths);
    }

    public String path(String slug) {
        return folder + slug;
    }

    public boolean isEnglish() {
        return this == EN_NEWS || this == EN_GUIDE;
    }

    /** Where the English variant of a piece stands; standing pages have none. */
    public Optional<Shelf> english() {
        return switch (this) {
            case NEWS -> Optional.of(EN_NEWS);
            case GUIDE -> Optional.of(EN_GUIDE);
            case PAGE, EN_NEWS, EN_GUIDE -> Optional.empty();
        };
    }

    /** Tells what happened; all else tells how something is. */
    public boolean isNews() {
        return this == NEWS || this == EN_NEWS;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "shelf." + name();
    }
}
