package portal.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;

/** Tests the handling of raw HTTP before a request reaches a route, and the configuration of the reverse proxy. */
@PortalTest
class WireTests {
    private static final Path PROXY = Path.of("src/deploy/nginx.conf");

    private static final String FROM = "X-Forwarded-For: 192.0.2.1";

    @Autowired
    OpenPort port;

    @Test
    void whoever_asks_makes_neither_host_nor_way_by_a_proxys_headers() throws IOException { // ASVS V4.1.3
        for (var path : List.of("/", "/account", "/login/code", "/%2e/", "/vaadinServlet")) {
            var led = send("GET " + path + " HTTP/1.1", "Host: here.example", FROM, "X-Forwarded-Host: there.example");
            assertThat(led).as(path).doesNotContain("here.example");
        }
        assertThat(send("GET /account HTTP/1.1", "Host: evil.example", FROM))
                .startsWith("HTTP/1.1 302")
                .contains("Location: /login?to=%2Faccount\r\n");
        assertThat(Files.readString(PROXY))
                .contains("proxy_set_header X-Forwarded-For $remote_addr;")
                .contains("proxy_set_header X-Forwarded-Proto https;")
                .contains("proxy_set_header X-Forwarded-Port 443;")
                .contains("proxy_set_header X-Forwarded-Host \"\";");
    }

    @Test
    void nobody_is_led_from_the_open_line_to_the_sealed_one() throws IOException { // ASVS V4.1.2
        for (var path : List.of("/api/v1/spaces", "/api/v1/openapi.json", "/api/v1/nothing", "/api"))
            assertThat(send("GET " + path + " HTTP/1.1", "Host: a", FROM, "X-Forwarded-Proto: http"))
                    .as(path)
                    .doesNotStartWith("HTTP/1.1 3")
                    .doesNotContain("Location:");
        assertThat(Files.readString(PROXY)).doesNotContain("listen 80", "return 30", "rewrite ", "error_page 497");
    }

    @Test
    void a_request_whose_end_can_be_read_in_two_ways_is_not_read_on() throws IOException { // ASVS V4.2.1
        var hidden = "GET /api/v1/openapi.json HTTP/1.1\r\nHost: a\r\n\r\n";
        var both = send(
                "POST /api/v1/search HTTP/1.1",
                "Host: a",
                "Transfer-Encoding: chunked",
                "Content-Length: " + (5 + hidden.length()),
                "",
                "0\r\n\r\n" + hidden);
        assertThat(both.split("HTTP/1\\.1 ", -1)).as(both).hasSize(2);
        assertThat(both).doesNotContain("openapi");
        for (var doubtful : List.of(
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: -5",
                "Content-Length: 5x",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding : chunked",
                "Content-Length : 5"))
            assertThat(send("POST /api/v1/search HTTP/1.1", "Host: a", doubtful, "", hidden))
                    .as(doubtful)
                    .matches("(?s)HTTP/1\\.1 (400|501) .*")
                    .doesNotContain("openapi");
    }

    @Test
    void every_answer_of_the_api_says_what_it_is() throws IOException { // ASVS V4.1.1
        assertThat(typeOf("/api/v1/openapi.json")).isEqualTo("200 application/json");
        for (var path : List.of("/api/v1/spaces", "/api/v1/nothing", "/api/v1/spaces;a=b"))
            assertThat(typeOf(path)).as(path).matches("40[01] application/problem\\+json");
    }

    @Test
    void what_the_server_refuses_itself_is_told_as_everything_else_and_names_no_server() throws IOException {
        var program = List.of(
                send("GET /api/v1/search?q=" + "x".repeat(20_000) + " HTTP/1.1", "Host: a"),
                send("GET /api/v1/spaces HTTP/1.1", "Host: a", "X-Long: " + "x".repeat(20_000)),
                send("GET /api/v1/spaces?q=<script> HTTP/1.1", "Host: a"),
                send("GET /api/v1/%zz HTTP/1.1", "Host: a"),
                send("TRACE /api/v1/spaces HTTP/1.1", "Host: a"),
                send("GET /api/v1/spaces HTTP/1.1"),
                send("GET /api/v1/spaces HTTP/9.1", "Host: a"));
        for (var reply : program)
            assertThat(reply)
                    .containsPattern("^HTTP/1.1 [45]\\d\\d")
                    .contains("application/problem+json", "urn:liaison:problem:")
                    .doesNotContainIgnoringCase("<html")
                    .doesNotContainIgnoringCase("tomcat");
        var people = List.of(
                send("GET /%zz HTTP/1.1", "Host: a"),
                send("GET /login;a=b HTTP/1.1", "Host: a"),
                send("GET /login HTTP/1.1", "Host: a", "X-Long: " + "x".repeat(20_000)),
                send("TRACE /login HTTP/1.1", "Host: a"));
        for (var reply : people)
            assertThat(reply)
                    .containsPattern("^HTTP/1.1 [45]\\d\\d")
                    .contains("text/html", "<a href=\"/\">", "Content-Security-Policy: default-src 'none'")
                    .doesNotContain("<script>", "HTTP Status")
                    .doesNotContainIgnoringCase("tomcat");
    }

    private String typeOf(String path) throws IOException {
        var lines = send("GET " + path + " HTTP/1.1", "Host: a").lines().toList();
        return lines.getFirst().split(" ")[1]
                + lines.stream()
                        .filter(line -> line.startsWith("Content-Type:"))
                        .map(line ->
                                " " + line.substring("Content-Type:".length()).strip())
                        .collect(Collectors.joining());
    }

    /** Sends these lines and returns everything that the server sends until it closes the connection. */
    private String send(String... lines) throws IOException {
        try (var socket = new Socket("localhost", port.number())) {
            socket.setSoTimeout(20_000);
            var isWhole = List.of(lines).contains("");
            var request = String.join("\r\n", lines) + (isWhole ? "" : "\r\nConnection: close\r\n\r\n");
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
