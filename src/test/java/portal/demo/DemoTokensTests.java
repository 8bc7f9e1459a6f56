package portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.api.OpenPort;

/** Tests that a program gets a token by one request, and with it acts as a person of the demonstration world. */
@DemoTest
@Tag("slow")
class DemoTokensTests {
    @Autowired
    OpenPort port;

    @Test
    void one_of_the_cast_gets_a_token_that_opens_what_they_may_see() {
        var desk = port.with(null);
        var answer = desk.send("POST", "/demo/tokens/lim", new byte[0]);
        assertThat(answer.status()).isEqualTo(200);
        var lim = port.with(answer.body());
        assertThat(lim.get("/spaces?kind=OPERATION").size("/items")).isPositive();
        assertThat(lim.get("/search?q=server").number("/total")).isPositive();
        assertThat(desk.send("POST", "/demo/tokens/nobody", new byte[0]).status())
                .isEqualTo(404);
    }
}
