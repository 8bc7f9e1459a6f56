package portal.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where on the network somebody is, as far as it can be told apart: of IPv6 the first half, as one line has all of the rest. */
final class Network {
    private static final int HALF = 8;

    private Network() {}

    /** @param address in digits, as the connection or the proxy tells it */
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
