package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureHtmlTest {

    private static final String HOSTILE = "\"><script>alert('x')</script>";

    @Test
    void whateverIsTypedStaysWords() {
        var item = item(MediaKind.PICTURE, "image/jpeg", new MediaDescription("Bến cảng " + HOSTILE, HOSTILE));

        for (var html : new String[] {
            new FigureHtml(item, "", HOSTILE, "https://a.example/" + HOSTILE, Map.of()).html(),
            new FigureHtml(item, HOSTILE, "", "", Map.of()).html()
        }) {
            assertThat(html).doesNotContain("<script").contains("&lt;script");
        }
    }

    @Test
    void aPictureThatLeadsToAVideoElsewhereSaysWhere() {
        var item = item(MediaKind.PICTURE, "image/jpeg", MediaSteps.SAID);

        assertThat(new FigureHtml(item, "", "", "https://www.youtube.com/watch?v=1", Map.of()).html())
                .contains("<a class=\"to-video\" href=\"https://www.youtube.com/watch?v=1\"><picture>")
                .contains("Mở ở www.youtube.com")
                .doesNotContain("<iframe", "<video");
        assertThat(new FigureHtml(item, "", "", "https://example.vn/youtube.com/", Map.of()).html())
                .doesNotContain("to-video");
    }

    @Test
    void wordsInVietnameseSaySoForPagesInEnglish() {
        var item = item(MediaKind.PICTURE, "image/jpeg", MediaSteps.SAID);

        assertThat(new FigureHtml(item, "", "", "", Map.of()).html())
                .contains("alt=\"Bến cảng lúc sáng sớm\"")
                .contains(" lang=\"vi\"></picture>");
        assertThat(new FigureHtml(item, "The port at dawn", "", "", Map.of()).html())
                .contains("alt=\"The port at dawn\" loading=\"lazy\" decoding=\"async\"></picture>");
    }

    @Test
    void soundAndVideoAreFetchedOnlyWhenPlayedAndSayHowMuchThatIs() {
        var sound = item(MediaKind.AUDIO, "audio/mpeg", new MediaDescription("Bản tin tuần", ""));
        var video = item(MediaKind.VIDEO, "video/mp4", new MediaDescription("Hướng dẫn nộp", "Tổ truyền thông"));

        assertThat(new FigureHtml(sound, "", "", "", Map.of()).html())
                .contains("<audio controls preload=\"none\"", "Bản tin tuần (2 kB)");
        assertThat(new FigureHtml(video, "", "Từng bước", "", Map.of()).html())
                .contains("<video controls preload=\"none\"", "Từng bước (2 kB)", "Nguồn: Tổ truyền thông")
                .doesNotContain("<track", "poster=");
    }

    private static MediaItem item(MediaKind kind, String type, MediaDescription said) {
        var file = new CheckedFile(Path.of("x"), "0123456789abcdef", kind, type, "x");
        return new MediaItem(file, new MediaItem.Kept(1000, 600, 2000), said, "editor", Instant.EPOCH);
    }
}
