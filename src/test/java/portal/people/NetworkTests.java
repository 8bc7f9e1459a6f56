package portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which network addresses share the limit of sign-in attempts. */
class NetworkTests {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7", // IPv4 in IPv6 notation: counts as IPv4, not as part of one IPv6 network
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2:ffff::, 20010db800010002",
        "not:an:address, not:an:address"
    })
    void an_ipv4_address_counts_alone_and_an_ipv6_address_by_its_first_half(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }
}
