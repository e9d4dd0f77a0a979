package vn.haidang.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.campaign.Poster;
import vn.haidang.campaign.Slogan;
import vn.haidang.news.ArticleSummary;
import vn.haidang.text.VietnameseDates;

/** What the home page brings together. */
public record HomePage(
        List<ArticleSummary> news,
        List<ArticleSummary> guides,
        @Nullable Slogan slogan,
        int slogans,
        List<Poster> posters,
        List<SpecialDay> daysOff) {

    /** "Thứ Ba, 24/11/2026 nghỉ: Ngày Văn hóa Việt Nam". */
    public String notice(SpecialDay day) {
        return "%s nghỉ: %s.".formatted(VietnameseDates.headline(day.date()), day.name());
    }
}
