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
            var client = InetAddress.ofLiteral(address);
            return client instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), HALF))
                    : client.getHostAddress(); // an IPv4 address that is written as IPv6
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
