package vn.haidang.staff;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The line that a visitor comes over, as limits count it: an IPv4 address as it is, an IPv6 one by its first 64 bits, of
 * which every household has as many addresses as it likes.
 */
public final class VisitorLine {

    private static final int PREFIX = 8;

    private VisitorLine() {}

    /** @param address as the server knows it, in figures */
    public static String of(String address) {
        try {
            var machine = InetAddress.ofLiteral(address);
            return machine instanceof Inet6Address
                    ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(machine.getAddress(), PREFIX)) + "::/64"
                    : machine.getHostAddress();
        } catch (IllegalArgumentException unknown) {
            return address;
        }
    }
}
