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
                        new Typed.Field("content", "Đèn đường <hỏng>"), new Typed.Field("kind", "other"));
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

    private static MockHttpServletRequest failed(String method, String path) {
        var request = new MockHttpServletRequest(method, "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        request.setParameter("content", "Đèn đường <hỏng>");
        request.setParameter("kind", "other");
        request.setParameter("website", "");
        return request;
    }
}
