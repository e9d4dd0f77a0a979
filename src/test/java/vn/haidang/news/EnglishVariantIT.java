package vn.haidang.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.SignedIn.as;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.haidang.PortalTest;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.search.ChangeFollower;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;
import vn.haidang.staff.Roles;
import vn.haidang.text.NotNow;

@PortalTest
class EnglishVariantIT {

    @Autowired
    MockMvcTester web;

    @Autowired
    ChangeFollower follower;

    @Autowired
    SearchIndex index;

    @Autowired
    ArticleWriting writing;

    @Autowired
    ArticleVariants variants;

    @Autowired
    EditorialDesk publishing;

    private ArticleSteps steps;

    @Autowired
    void walk(Articles articles) {
        steps = new ArticleSteps(articles, writing, publishing);
    }

    @Test
    void aVariantHasALifeOfItsOwnAndBothLanguagesLeadToEachOther() {
        var original = steps.published(ArticleSteps.draft("Chợ đêm mở lại"));
        var variant = as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.startTranslation(steps.seen(original)));
        assertThat(as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.startTranslation(steps.seen(original))))
                .isEqualTo(variant);
        assertThat(page(steps.article(original).path())).doesNotContain("hreflang=\"en\" href=\"http");

        var words = new ArticleDraft(
                Shelf.EN_NEWS,
                ArticleKind.SHORT,
                "The night market opens again",
                "Every Saturday in Lý Sơn",
                "Come by boat.",
                null,
                Set.of("cchc-b"),
                "");
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> writing.revise(steps.seen(variant), words, ""));
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(variant)));
        as(ArticleSteps.APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(variant)));
        follower.catchUp();

        var english = steps.article(variant).path();
        assertThat(english).isEqualTo("/en/news/the-night-market-opens-again");
        assertThat(page(english))
                .contains(
                        "<html lang=\"en\"",
                        "hreflang=\"vi\"",
                        steps.article(original).path());
        assertThat(page(steps.article(original).path())).contains("hreflang=\"en\" href=\"http", english);
        assertThat(page("/en/news")).contains("The night market opens again");
        assertThat(page("/tin-tuc")).contains("Chợ đêm mở lại").doesNotContain("The night market");
        assertThat(page("/en/news.atom")).contains("The night market opens again");
        assertThat(index.find(SearchRequest.everything("night market opens again", 10))
                        .hits())
                .noneMatch(hit -> hit.path().equals(english));
    }

    @Test
    void whatIsStillVietnameseIsNotCalledEnglish() {
        var original = steps.published(ArticleSteps.draft("Lịch thu gom rác thải trên đảo"));
        var variant = as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.startTranslation(steps.seen(original)));

        assertThatThrownBy(() -> as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(variant))))
                .hasMessage("article.english.vietnamese");
    }

    @Test
    void whatIsEnglishAlreadyIsNotTranslated() {
        var original = steps.published(ArticleSteps.draft("Nước sạch về thôn Tây"));
        var variant = as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.startTranslation(steps.seen(original)));

        assertThatThrownBy(() ->
                        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.startTranslation(steps.seen(variant))))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void whatIsWithdrawnGoesInBothLanguages() {
        var original = steps.published(ArticleSteps.draft("Giá vé tàu mới"));
        var variant = as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.startTranslation(steps.seen(original)));
        var words = new ArticleDraft(
                Shelf.EN_NEWS, ArticleKind.SHORT, "New boat fares", "From Monday", "Text", null, Set.of("cchc-b"), "");
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> writing.revise(steps.seen(variant), words, ""));
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(variant)));
        as(ArticleSteps.APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(variant)));

        as(ArticleSteps.APPROVER, Roles.APPROVER, () -> publishing.withdraw(steps.seen(original), "Sai giá", ""));

        assertThat(steps.article(variant).publication().isPublic()).isFalse();
        assertThat(web.get().uri(steps.article(variant).path())).hasStatus(410);
    }

    @Test
    void aVariantBegunByMistakeIsThrownAwayAndStaysOnItsShelf() {
        var original = steps.published(ArticleSteps.draft("Họp thôn chiều nay"));
        var variant = as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.startTranslation(steps.seen(original)));
        assertThatThrownBy(() -> as(
                        ArticleSteps.EDITOR,
                        Roles.EDITOR,
                        () -> writing.revise(steps.seen(variant), ArticleSteps.draft("Họp thôn chiều nay"), "")))
                .hasMessage("article.shelf.bound");

        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.discard(steps.seen(variant)));

        assertThatThrownBy(() -> steps.article(variant)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void onlyWhatReadersSeeIsTranslated() {
        var draft = steps.written(ArticleSteps.draft("Nháp chưa ai thấy"));

        assertThatThrownBy(
                        () -> as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.startTranslation(steps.seen(draft))))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void theSeededGuideLeadsToItsVietnameseOriginal() {
        assertThat(page("/en/guides/file-an-application-online"))
                .contains("href=\"/huong-dan/nop-ho-so-truc-tuyen\"", "class=\"steps\"", "class=\"note\"");
        assertThat(page("/huong-dan/nop-ho-so-truc-tuyen")).contains("/en/guides/file-an-application-online");
        assertThat(page("/sitemap.xml")).contains("/en/guides/file-an-application-online");
    }

    private String page(String path) {
        return new String(web.get().uri(path).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
