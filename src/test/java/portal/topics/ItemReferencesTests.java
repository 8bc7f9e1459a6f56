package portal.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests which items a text mentions: those whose addresses are in it, however the address is written. */
class ItemReferencesTests {
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void an_address_is_found_wherever_it_stands() {
        assertThat(ItemReferences.in("guidelines/" + ONE)).containsExactly(ONE);
        assertThat(ItemReferences.in("See https://portal.example/guidelines/" + ONE + "?clause=" + OTHER + "."))
                .containsExactlyInAnyOrder(ONE, OTHER);
        assertThat(ItemReferences.in("انظر [هنا](guidelines/" + ONE + ") 😀")).containsExactly(ONE);
    }

    @Test
    void an_id_that_is_no_address_and_an_address_without_an_id_mention_nothing() {
        assertThat(ItemReferences.in("")).isEmpty();
        assertThat(ItemReferences.in(ONE.toString())).isEmpty();
        assertThat(ItemReferences.in("guidelines/" + ONE.toString().substring(1)))
                .isEmpty();
        assertThat(ItemReferences.in("guidelines/" + ONE.toString().replace('-', 'x')))
                .isEmpty();
        assertThat(ItemReferences.in("guidelines/٠" + ONE.toString().substring(1)))
                .isEmpty();
    }

    @Test
    void a_text_mentions_no_more_than_so_many() {
        var text = Stream.generate(() -> "x/" + UUID.randomUUID())
                .limit(ItemReferences.MOST + 5L)
                .collect(Collectors.joining(" "));
        assertThat(ItemReferences.in(text)).hasSize(ItemReferences.MOST);
    }
}
