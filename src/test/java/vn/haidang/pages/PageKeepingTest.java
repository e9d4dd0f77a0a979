package vn.haidang.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** After a change everybody wants the same page at once. */
class PageKeepingTest {

    private final AtomicReference<Optional<Body>> kept = new AtomicReference<>(Optional.empty());
    private final PageCache cache = mock(PageCache.class);
    private final PageWriter writer = mock(PageWriter.class);
    private final PageKeeping keeping = new PageKeeping(cache, writer, mock(OpenedPages.class));
    private final HandlerMethod page;

    PageKeepingTest() throws NoSuchMethodException {
        page = new HandlerMethod(this, PageKeepingTest.class.getDeclaredMethod("page"));
        when(cache.find(anyString())).thenAnswer(asked -> kept.get());
    }

    @Kept
    void page() {}

    @Test
    void oneRendersThePageAndTheOthersWaitForIt() throws Exception {
        var first = new MockHttpServletRequest("GET", "/tin-tuc");
        assertThat(keeping.preHandle(first, new MockHttpServletResponse(), page))
                .isTrue();

        var second = CompletableFuture.supplyAsync(() -> begins("/tin-tuc"));
        assertThat(begins("/thu-tuc")).as("another page").isTrue();
        Thread.sleep(100);
        assertThat(second).isNotDone();
        kept.set(Optional.of(Body.of(new byte[] {1})));
        keeping.afterCompletion(first, new MockHttpServletResponse(), page, null);

        assertThat(second.get(2, TimeUnit.SECONDS)).as("renders it, too").isFalse();
        verify(writer).writeKept(any(), any(), any());
    }

    /** For example one that leads nowhere. */
    @Test
    void aPageThatIsNotKeptIsWaitedForOnce() throws Exception {
        var first = new MockHttpServletRequest("GET", "/tin-tuc");
        keeping.preHandle(first, new MockHttpServletResponse(), page);
        var second = CompletableFuture.supplyAsync(() -> begins("/tin-tuc"));

        keeping.afterCompletion(first, new MockHttpServletResponse(), page, null);

        assertThat(second.get(2, TimeUnit.SECONDS)).isTrue();
    }

    private boolean begins(String path) {
        try {
            return keeping.preHandle(new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), page);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
