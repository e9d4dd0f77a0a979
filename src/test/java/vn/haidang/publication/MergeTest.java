package vn.haidang.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.haidang.publication.Merge.Part;
import vn.haidang.publication.Merge.Side;

class MergeTest {

    private static final Map<String, String> BASE = Map.of("title", "Giờ tàu", "body", "Một.\n\nHai.\n\nBa.");

    @Test
    void whatOnlyOneSideChangedComesTogetherByItself() {
        var merge = Merge.of(
                BASE,
                Map.of("title", "Giờ tàu", "body", "Một của tôi.\n\nHai.\n\nBa."),
                Map.of("title", "Giờ tàu mới", "body", "Một.\n\nHai.\n\nBa.\n\nBốn."),
                "body");

        assertThat(merge.open()).isEmpty();
        assertThat(merge.joined()).isEqualTo(3);
        assertThat(merge.fields(Set.of()))
                .isEqualTo(Map.of("title", "Giờ tàu mới", "body", "Một của tôi.\n\nHai.\n\nBa.\n\nBốn."));
    }

    @Test
    void whatBothChangedIsAskedAboutAndNothingIsLost() {
        var merge = Merge.of(
                BASE,
                Map.of("title", "Giờ tàu", "body", "Một.\n\nHai của tôi.\n\nBa."),
                Map.of("title", "Giờ tàu", "body", "Một.\n\nHai của Hà.\n\nBa."),
                "body");

        assertThat(merge.open()).containsExactly(new Part("body", "Hai của tôi.", "Hai của Hà.", Side.OPEN));
        assertThat(merge.fields(Set.copyOf(merge.open()))).containsEntry("body", "Một.\n\nHai của tôi.\n\nBa.");
        assertThat(merge.fields(Set.of())).containsEntry("body", "Một.\n\nHai của Hà.\n\nBa.");
    }

    @Test
    void neighbouringChangesAreAskedAboutOneByOne() {
        var merge = Merge.of(
                Map.of("body", "Một.\n\nHai.\n\n| Giờ | Bến |\n|---|---|\n| 8 | A |\n| 9 | B |\n\nBốn."),
                Map.of("body", "Một tôi.\n\nHai tôi.\n\n| Giờ | Bến |\n|---|---|\n| 8 | C |\n| 9 | B |\n\nBốn."),
                Map.of("body", "Một Hà.\n\nHai.\n\n| Giờ | Bến |\n|---|---|\n| 8 | A |\n| 9 | D |\n\nBốn Hà."),
                "body");

        assertThat(merge.open()).containsExactly(new Part("body", "Một tôi.", "Một Hà.", Side.OPEN));
        assertThat(merge.fields(Set.copyOf(merge.open())))
                .containsEntry(
                        "body", "Một tôi.\n\nHai tôi.\n\n| Giờ | Bến |\n|---|---|\n| 8 | C |\n| 9 | D |\n\nBốn Hà.");
    }

    @Test
    void whatBothPutInAtOnePlaceIsAskedAbout() {
        var merge = Merge.of(
                BASE,
                Map.of("title", "Giờ tàu", "body", "Một.\n\nTôi.\n\nHai.\n\nBa."),
                Map.of("title", "Giờ tàu", "body", "Một.\n\nHà.\n\nHai mới.\n\nBa."),
                "body");

        assertThat(merge.fields(Set.copyOf(merge.open())).get("body")).contains("Tôi.");
        assertThat(merge.fields(Set.of()).getOrDefault("body", "")).contains("Hà.", "Hai mới.");
    }

    /** Whatever two people do to a text, what only one of them touched is in the result. */
    @Test
    void nothingOfOneSideIsLost() {
        var random = new Random(16);
        for (var round = 0; round < 500; round++) {
            var base = IntStream.range(0, 8).mapToObj(at -> "Đoạn " + at).toList();
            var mine = changed(base, "tôi", random);
            var theirs = changed(base, "Hà", random);
            var merge = Merge.of(
                    Map.of("body", String.join("\n\n", base)),
                    Map.of("body", String.join("\n\n", mine)),
                    Map.of("body", String.join("\n\n", theirs)),
                    "body");

            var all = Set.copyOf(merge.open());
            assertThat(merge.fields(all).getOrDefault("body", "").split("\n\n")).containsAll(added(mine));
            assertThat(merge.fields(Set.of()).getOrDefault("body", "").split("\n\n"))
                    .containsAll(added(theirs));
        }
    }

    private static List<String> added(List<String> pieces) {
        return pieces.stream().filter(piece -> !piece.matches("Đoạn \\d")).toList();
    }

    private static List<String> changed(List<String> base, String by, Random random) {
        var pieces = new ArrayList<String>();
        for (var piece : base) {
            switch (random.nextInt(6)) {
                case 0 -> pieces.add(piece + " " + by);
                case 1 -> pieces.addAll(List.of(piece, "Thêm sau " + piece + " " + by));
                case 2 -> {}
                default -> pieces.add(piece);
            }
        }
        return pieces;
    }

    @Test
    void withoutACommonBeginningEveryDifferenceIsAskedAbout() {
        var merge =
                Merge.of(Map.of(), Map.of("title", "A", "body", "Một."), Map.of("title", "B", "body", "Hai."), "body");

        assertThat(merge.open()).hasSize(2);
    }
}
