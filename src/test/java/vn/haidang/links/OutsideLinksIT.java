package vn.haidang.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;

/** With answers that the test gives; nobody outside is asked. */
@PortalTest
class OutsideLinksIT {

    private static final String WORKS = "https://dichvucong.example/ho-so?a=1";
    private static final String GONE = "https://dichvucong.example/cũ";

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Test
    void anAnswerIsBelievedForADayAndThenAskedAgain() {
        var asked = new ArrayList<String>();
        var links = links(clock, asked);

        assertThat(links.untried(List.of(WORKS, GONE))).containsExactlyInAnyOrder(WORKS, GONE);
        links.check(List.of(WORKS, GONE), percent -> {});

        assertThat(links.untried(List.of(WORKS, GONE))).isEmpty();
        assertThat(links.failing(List.of(WORKS, GONE))).isEqualTo(Map.of(GONE, LinkState.GONE));
        assertThat(links(Clock.offset(clock, Duration.ofDays(2)), asked).untried(List.of(GONE)))
                .containsExactly(GONE);
        assertThat(asked).containsExactly(WORKS, GONE);
    }

    @Test
    void whatIsForgottenAndWhatIsTooLongIsNotAnswered() {
        var address = "https://quangngai.example/trang";
        links(clock, new ArrayList<>()).check(List.of(address), percent -> {});
        links(Clock.offset(clock, Duration.ofDays(100)), new ArrayList<>()).check(List.of(), percent -> {});

        assertThat(links(clock, new ArrayList<>()).untried(List.of(address, "https://a.example/" + "x".repeat(500))))
                .containsExactly(address);
        assertThat(links(clock, new ArrayList<>()).failing(List.of())).isEmpty();
    }

    private OutsideLinks links(Clock at, List<String> asked) {
        return new OutsideLinks(
                sql,
                new LinkProbe() {
                    @Override
                    public LinkAnswer ask(String address) {
                        asked.add(address);
                        return new LinkAnswer(address.equals(GONE) ? LinkState.GONE : LinkState.WORKS, "test");
                    }
                },
                at);
    }
}
