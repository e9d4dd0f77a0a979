package vn.haidang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TypedTest {

    @Test
    void whatWasTypedComesBackToBeSentAgain() {
        var typed = Typed.of(failed("POST", "/phan-anh"));

        assertThat(typed.path()).isEqualTo("/phan-anh");
        assertThat(typed.fields())
                .containsExactlyInAnyOrder(
                        new Typed.Field("content", "Đèn đường <hỏng>"),
                        new Typed.Field("kind", "other"),
                        new Typed.Field("altcha", "eyJhbGdvcml0aG0iOiJTSEEtMjU2In0"));
        assertThat(typed.longest()).isEqualTo("Đèn đường <hỏng>");
    }

    @Test
    void aPageThatWasOnlyReadHasNothingToGiveBack() {
        assertThat(Typed.of(failed("GET", "/phan-anh")).isEmpty()).isTrue();
    }

    /** Passwords among it. */
    @Test
    void whatWasTypedInTheOfficeStaysThere() {
        assertThat(Typed.of(failed("POST", "/quan-tri/login")).isEmpty()).isTrue();
    }

    /** The error page is asked for by GET, and the first method stands in an attribute. */
    @Test
    void theMethodThatCountsIsTheOneThatFailed() {
        var request = failed("GET", "/phan-anh");
        request.setAttribute(RequestDispatcher.ERROR_METHOD, "POST");

        assertThat(Typed.of(request).isEmpty()).isFalse();
    }

    private static MockHttpServletRequest failed(String method, String path) {
        var request = new MockHttpServletRequest(method, "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        request.setParameter("content", "Đèn đường <hỏng>");
        request.setParameter("kind", "other");
        request.setParameter("website", "");
        request.setParameter("altcha", "eyJhbGdvcml0aG0iOiJTSEEtMjU2In0");
        return request;
    }
}
