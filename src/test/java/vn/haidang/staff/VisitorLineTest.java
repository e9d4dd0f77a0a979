package vn.haidang.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorLineTest {

    @Test
    void ofIpv6TheFirstSixtyFourBitsCountAsOne() {
        assertThat(VisitorLine.of("2001:db8:1:2:3:4:5:6")).isEqualTo(VisitorLine.of("2001:db8:1:2::9"));
        assertThat(VisitorLine.of("2001:db8:1:2::9")).isNotEqualTo(VisitorLine.of("2001:db8:1:3::9"));
    }

    @Test
    void anIpv4AddressIsALineAlsoWhereItIsMapped() {
        assertThat(VisitorLine.of("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(VisitorLine.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(VisitorLine.of("not an address")).isEqualTo("not an address");
    }
}
