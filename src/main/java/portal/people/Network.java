package portal.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network that a client belongs to: of an IPv6 address the first half, because one subscriber has the whole other
 * half.
 */
final class Network {
    private static final int HALF = 8;

    private Network() {}

    /** @param address the numeric address of the connection, or as the proxy reports it */
    static String of(String address) {
        if (!address.contains(":")) return address;
        try {
            var bytes = InetAddress.ofLiteral(address) instanceof Inet6Address six ? six.getAddress() : new byte[HALF];
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, HALF));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
