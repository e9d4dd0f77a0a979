package vn.haidang.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
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
    void withoutACommonBeginningEveryDifferenceIsAskedAbout() {
        var merge =
                Merge.of(Map.of(), Map.of("title", "A", "body", "Một."), Map.of("title", "B", "body", "Hai."), "body");

        assertThat(merge.open()).hasSize(2);
    }
}
