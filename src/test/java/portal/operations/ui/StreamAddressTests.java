package portal.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.access.Classification;
import portal.operations.StreamFilter;
import portal.operations.StreamFilter.Scope;
import portal.people.CountryCode;

/** Tests how the filter of a room's stream is encoded in the address. */
class StreamAddressTests {
    @Test
    void a_filter_comes_back_from_its_address() {
        var filter =
                new StreamFilter(Scope.TO_READ, "posts", CountryCode.of("SG"), Classification.FOR_OFFICIAL_USE_ONLY);
        assertThat(StreamAddress.in(StreamAddress.of(filter), "posts"::equals)).isEqualTo(filter);
    }

    @Test
    void everything_needs_no_parameters() {
        assertThat(StreamAddress.of(StreamFilter.EVERYTHING).getParameters()).isEmpty();
    }

    @Test
    void what_means_nothing_is_left_out() {
        var typed = new QueryParameters(Map.of(
                "show", List.of("nonsense"),
                "part", List.of("minutes"),
                "country", List.of("s'"),
                "from", List.of("TOP SECRET")));
        assertThat(StreamAddress.in(typed, "posts"::equals)).isEqualTo(StreamFilter.EVERYTHING);
    }
}
