package vn.haidang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.staff.Roles;

@PortalTest
class TextFindingsIT {

    @Autowired
    TextFindings findings;

    @Autowired
    JdbcClient sql;

    @Test
    void linksThatLeadNowhereAreFoundWhereverTheyStand() {
        answered("https://cu.example/a", "GONE");
        answered("https://im.example/", "UNREACHABLE");
        answered("https://noibo.example/", "UNSURE");
        answered("https://tot.example/", "WORKS");

        assertThat(of("""
                        [cũ](https://cu.example/a "tên"), <https://im.example/>, [nội bộ][1], [tốt](https://tot.example/),
                        [không có](/tin-tuc/khong-co-bai-nay#muc), [có](/huong-dan/c-quang-ngai)

                        [1]: https://noibo.example/
                        """))
                .containsExactly(
                        new TextFinding("text.dead-link", "/tin-tuc/khong-co-bai-nay"),
                        new TextFinding("text.outside.unsure", "https://cu.example/a"),
                        new TextFinding("text.outside.unsure", "https://im.example/"),
                        new TextFinding("text.outside.unsure", "https://noibo.example/"));
    }

    @Test
    void onlyAddressesOfOtherSitesThatNobodyAskedAreTriedOut() {
        answered("https://hoi-roi.example/", "WORKS");

        var untried = as("lan", Roles.EDITOR, () -> findings.untried("""
                [a](https://hoi-roi.example/) [b](https://chua-hoi.example/) [c](/tin-tuc) [d](tel:1022)
                `[e](https://trong-ma.example/)` ![f](media:0123456789abcdef)
                """));

        assertThat(untried).containsExactly("https://chua-hoi.example/");
    }

    @Test
    void picturesThatReadersWouldMissAreFound() {
        assertThat(of("""
                        ![](media:0123456789abcdef)

                        ![Bến cảng](https://khac.example/cang.jpg)

                        ![cang.jpg](media:0123456789abcdef)
                        """))
                .containsExactly(
                        new TextFinding("text.missing-file", "0123456789abcdef"),
                        new TextFinding("text.foreign-picture", "https://khac.example/cang.jpg"),
                        new TextFinding("text.file-name", "cang.jpg"));
    }

    @Test
    void whatWasBegunAndNotFilledIsFound() {
        assertThat(
                        of(
                                ":::ghi-chu\n\n:::\n\n| Phí | Hạn |\n|---|---|\n|  |  |\n\n| a | b |\n|---|---|\n| 1 |\n\nx· héi, Céng hßa"))
                .containsExactly(
                        new TextFinding("text.empty-box", "ghi-chu"),
                        new TextFinding("text.empty-table", "| Phí | Hạn |"),
                        new TextFinding("text.ragged-row", "| 1 |"),
                        new TextFinding("text.old-letters", ""));
    }

    @Test
    void anEnglishTextDescribesItsPicturesInEnglish() {
        var text = "![Bến cảng lúc sáng sớm](media:0123456789abcdef) ![The port](media:0123456789abcdee)";

        assertThat(as("lan", Roles.EDITOR, () -> findings.of(text, Locale.ENGLISH)))
                .contains(new TextFinding("text.vietnamese-picture", "Bến cảng lúc sáng sớm"))
                .doesNotContain(new TextFinding("text.vietnamese-picture", "The port"));
        assertThat(of(text)).extracting(TextFinding::key).doesNotContain("text.vietnamese-picture");
    }

    private List<TextFinding> of(String markdown) {
        return as("lan", Roles.EDITOR, () -> findings.of(markdown, Locale.of("vi")));
    }

    private void answered(String address, String state) {
        sql.sql("replace into outside_links (address, state, answer, checked_at) values (?, ?, 'test', now(6))")
                .params(address, state)
                .update();
    }
}
