package vn.haidang.procedure.links;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.links.LinkAnswer;
import vn.haidang.links.LinkProbe;
import vn.haidang.links.LinkState;
import vn.haidang.procedure.Procedures;
import vn.haidang.staff.Roles;

/** The check with answers that the test gives; nobody outside is asked. */
@PortalTest
class OnlineLinksIT {

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Autowired
    Procedures procedures;

    @Test
    void aBrokenAddressIsReportedFromItsFirstDayUntilItWorksAgain() {
        var asked = new ArrayList<String>();
        var broken = address("1.001193");
        links(clock, address -> {
                    asked.add(address);
                    return address.equals(broken) ? LinkState.GONE : LinkState.WORKS;
                })
                .check(percent -> {});
        assertThat(asked).contains(broken).doesNotHaveDuplicates();
        var first = failing().getFirst();
        assertThat(first.code()).isEqualTo("1.001193");
        assertThat(first.state()).isEqualTo(LinkState.GONE);

        var later = links(Clock.offset(clock, Duration.ofDays(1)), address -> LinkState.GONE);
        later.check(percent -> {});
        assertThat(failing()).hasSizeGreaterThan(1);
        assertThat(failing())
                .filteredOn(link -> link.code().equals(first.code()))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.failingSince()).isEqualTo(first.failingSince());
                    assertThat(again.checkedAt()).isAfter(first.checkedAt());
                });

        links(clock, address -> LinkState.WORKS).check(percent -> {});
        assertThat(failing()).isEmpty();
    }

    private OnlineLinks links(Clock at, Function<String, LinkState> answers) {
        return new OnlineLinks(
                sql,
                new LinkProbe() {
                    @Override
                    public LinkAnswer ask(String address) {
                        return new LinkAnswer(answers.apply(address), "test");
                    }
                },
                at);
    }

    private List<OnlineLinks.Link> failing() {
        return links(clock, address -> LinkState.WORKS).failing(null, 100);
    }

    private String address(String code) {
        return as(
                "lan",
                Roles.EDITOR,
                () -> Objects.requireNonNull(
                        procedures.versions(code).getLast().facts().link()));
    }
}
