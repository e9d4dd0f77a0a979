package vn.haidang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashSet;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FaultsTest {

    private final Faults faults = new Faults();
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(Faults.class);

    @BeforeEach
    void listen() {
        written.start();
        log.addAppender(written);
    }

    @AfterEach
    void leave() {
        log.detachAppender(written);
    }

    @Test
    void aFaultIsOneEventWithTheNumberThatItsPageShows() throws Exception {
        var request = new MockHttpServletRequest("GET", "/tin-tuc");
        var response = answer(request, (asked, answered) -> {
            throw new ServletException("wrapped", new IllegalStateException("no such shelf"));
        });

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(written.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getFormattedMessage())
                    .isEqualTo("Fault: GET /tin-tuc: java.lang.IllegalStateException: no such shelf");
            assertThat(event.getThrowableProxy()).isNotNull();
            assertThat(event.getMDCPropertyMap())
                    .containsEntry("request", (String) request.getAttribute(Faults.NUMBER));
        });
        assertThat(MDC.get("request")).isNull();
    }

    @Test
    void withoutTheDatabaseSomebodyIsToldToComeAgain() throws Exception {
        var response = answer(new MockHttpServletRequest("GET", "/phan-anh/tra-cuu"), (asked, answered) -> {
            throw new CannotGetJdbcConnectionException("away");
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(written.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getThrowableProxy()).isNull());
    }

    @Test
    void whoHasHungUpIsNoFault() throws Exception {
        var response = answer(new MockHttpServletRequest("GET", "/"), (asked, answered) -> {
            throw new ClientAbortException(new IOException("Broken pipe"));
        });

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(written.list).isEmpty();
    }

    @Test
    void noTwoRequestsAreCalledAlike() throws Exception {
        var numbers = new HashSet<String>();
        for (var count = 0; count < 1000; count++) {
            answer(new MockHttpServletRequest(), (asked, answered) -> numbers.add(MDC.get("request")));
        }

        assertThat(numbers).hasSize(1000).allMatch(number -> number.matches("[0-9a-z]{6,9}"));
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        faults.doFilter(request, response, chain);
        return response;
    }
}
