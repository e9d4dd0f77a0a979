package vn.haidang.links;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Which addresses machines of the public Internet have (IANA special-purpose registries, RFC 6890). */
final class PublicNetworks {

    /** All of IPv6 that is given out today; what is mapped, translated or tunnelled lies outside or is set aside below. */
    private static final IpAddressMatcher GIVEN_OUT_V6 = new IpAddressMatcher("2000::/3");

    private static final List<IpAddressMatcher> SET_ASIDE = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    // Teredo, ORCHID, benchmarks and the rest of the protocol assignments
                    "2001::/23",
                    "2001:db8::/32",
                    // 6to4 leads into IPv4
                    "2002::/16",
                    "2620:4f:8000::/48",
                    "3fff::/20")
            .stream()
            .map(IpAddressMatcher::new)
            .toList();

    private PublicNetworks() {}

    static boolean contain(InetAddress machine) {
        var address = machine.getHostAddress().replaceFirst("%.*", "");
        var isGivenOut = machine.getAddress().length == 4 || GIVEN_OUT_V6.matches(address);
        return isGivenOut && SET_ASIDE.stream().noneMatch(network -> network.matches(address)) && !isOurs(machine);
    }

    /** An address of this machine may be public and still lead past every fence. */
    private static boolean isOurs(InetAddress machine) {
        try {
            return NetworkInterface.getByInetAddress(machine) != null;
        } catch (SocketException e) {
            return true;
        }
    }
}
