package portal.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Finds the network of a client: the whole IPv4 address, or the first half of an IPv6 address, because one customer of
 * a network provider usually has all addresses with the same first half.
 */
final class Network {
    private static final int HALF = 8;

    private Network() {}

    /**
     * Returns the network of an address as a text.
     *
     * @param address the numeric address of the client, of the connection or as the proxy reports it
     */
    static String of(String address) {
        if (!address.contains(":")) return address;
        try {
            var client = InetAddress.ofLiteral(address);
            return client instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), HALF))
                    : client.getHostAddress(); // an IPv4 address in IPv6 notation
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
