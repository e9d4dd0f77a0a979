package vn.haidang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListPageTest {

    @Test
    void theNextPageBeginsAfterTheLastShown() {
        var page = ListPage.of(List.of("a", "b", "c"), 2, item -> "key-" + item);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isEqualTo("key-b");
    }

    @Test
    void whatFitsOnThePageIsTheLastPage() {
        assertThat(ListPage.of(List.of("a", "b"), 2, item -> item)).isEqualTo(new ListPage<>(List.of("a", "b"), null));
        assertThat(ListPage.of(List.<String>of(), 2, item -> item).next()).isNull();
    }
}
