package vn.haidang.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.haidang.database.CannotStart;
import vn.haidang.publication.Topic;

class ContentFileTest {

    @Test
    void frontMatterAndTextAreApart() {
        var file = new ContentFile("news/tin.md", """
                ---
                title: Tin
                summary: Tóm tắt
                kind: tin
                date: 2026-11-20
                ---
                Nội dung.
                """);

        assertThat(file.name()).isEqualTo("tin");
        assertThat(file.frontMatter(Piece.class).title()).isEqualTo("Tin");
        assertThat(file.body()).isEqualTo("Nội dung.");
    }

    @Test
    void aMisspeltKeyIsSaidWithItsLine() {
        var file =
                new ContentFile("news/tin.md", "---\ntitle: Tin\nsumary: Tóm tắt\ndate: 2026-11-20\n---\nNội dung.\n");

        assertThatThrownBy(() -> file.frontMatter(Piece.class))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("content/news/tin.md, line 3: ")
                .hasMessageContaining("sumary");
    }

    @Test
    void brokenYamlIsSaidWithItsLine() {
        var file = new ContentFile("topics.yaml", "- slug: a\n  code: [\n");

        assertThatThrownBy(() -> file.asListOf(Topic.class))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching("content/topics.yaml, line \\d+: .+");
    }

    @Test
    void markdownWithoutFrontMatterIsRefused() {
        var file = new ContentFile("news/tin.md", "Nội dung.\n");

        assertThatThrownBy(file::body)
                .hasMessage(
                        "content/news/tin.md, line 1: the file must begin with front matter between two lines of ---");
    }

    record Piece(String title, String summary, String kind, LocalDate date) {}
}
