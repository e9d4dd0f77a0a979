package vn.haidang.site.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.haidang.campaign.Posters;
import vn.haidang.campaign.Slogans;
import vn.haidang.deadline.Deadlines;
import vn.haidang.news.ArticleFilter;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.Section;

@Controller
class HomeController {

    private static final int NEWS = 4;
    private static final int GUIDES = 4;
    private static final int POSTERS = 3;
    private static final int NOTICE_DAYS = 7;

    private final Articles articles;
    private final Slogans slogans;
    private final Posters posters;
    private final Deadlines deadlines;
    private final Templates templates;
    private final Clock clock;

    HomeController(
            Articles articles,
            Slogans slogans,
            Posters posters,
            Deadlines deadlines,
            Templates templates,
            Clock clock) {
        this.articles = articles;
        this.slogans = slogans;
        this.posters = posters;
        this.deadlines = deadlines;
        this.templates = templates;
        this.clock = clock;
    }

    @Kept
    @GetMapping("/")
    JteModel home(Frame frame) {
        var today = LocalDate.now(clock);
        var page = new HomePage(
                articles.latest(NEWS),
                articles.page(ArticleFilter.of(Shelf.GUIDE), null, GUIDES),
                slogans.ofTheDay(today).orElse(null),
                slogans.all().size(),
                posters.all().stream().limit(POSTERS).toList(),
                deadlines.daysOff(today, today.plusDays(NOTICE_DAYS)));
        return templates.siteHome(
                frame.titled("Trang chủ", "Tìm thủ tục, gửi phản ánh, đọc tin cải cách hành chính và chuyển đổi số.")
                        .alsoAt("/en")
                        .in(Section.HOME)
                        .withScripts("suggest.js"),
                page);
    }
}
