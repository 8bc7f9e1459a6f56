package portal.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.api.OpenPort;
import portal.people.FirstFactors;
import portal.people.FormBrowser;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Register;
import portal.people.TestPeople;
import portal.people.Totp;

/** Tests the sign-in pages over HTTP, in a browser without scripts, for strangers and for registered people. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class SignInPagesTests {
    private static final String SESSION = "JSESSIONID";

    @Autowired
    OpenPort port;

    @Autowired
    TestPeople town;

    @Autowired
    People people;

    @Autowired
    Register register;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private final byte[] secret = "12345678901234567890".getBytes();
    private FormBrowser browser;
    private String amina;

    @BeforeEach
    void amina() {
        var id = town.register(NATIONAL_AGENCY, "KE", town.agency("KE"), 2, secret);
        amina = people.find(id).orElseThrow().username();
        browser = new FormBrowser(port.address());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void without_a_demonstration_world_nobody_is_on_offer() {
        assertThat(browser.open("/login").page().text())
                .contains("Sign in")
                .doesNotContain("Look around", "Demonstration");
        assertThat(browser.page().select(".cast")).isEmpty();
        assertThat(browser.submit("/login", Map.of()).status()).isEqualTo(403);
        assertThat(browser.post("/login/as", Map.of("username", amina)).location())
                .startsWith("/login");
    }

    @Test
    void a_session_ends_with_the_vouch_or_the_factor_that_it_was_opened_with() { // AC-23, ASVS V7.4
        browser.givePassword(amina, TestPeople.PASSWORD).giveCode(code());
        assertThat(browser.open("/account").status()).isNotEqualTo(302);
        var another = "another secret of 20".getBytes();
        register.secondFactor(person(), another);
        assertThat(browser.open("/account").location()).startsWith("/login");
        assertThat(browser.follow().status()).isEqualTo(200);
        browser.givePassword(amina, TestPeople.PASSWORD).giveCode(Totp.code(another, clock.instant()));
        assertThat(browser.open("/account").status()).isNotEqualTo(302);
        register.endVouch(person());
        assertThat(browser.open("/account").location()).startsWith("/login");
        assertThat(browser.follow().status()).isEqualTo(200);
    }

    private PersonId person() {
        return people.findByUsername(amina).orElseThrow().id();
    }

    @Test
    void whatever_a_stranger_asks_for_they_are_sent_to_sign_in_and_no_session_begins() { // NL-01
        var before = port.sessions();
        for (var path : List.of(
                "/",
                "/knowledge",
                "/topics/" + UUID.randomUUID(),
                "/no-such-page",
                "/account?x=1",
                "/?v-r=init&location=&query=",
                "/?v-r=push",
                "/VAADIN/dynamic/resource/1/2/3",
                "/VAADIN/build/none.js",
                "/vaadinServlet/",
                "/sw.js")) {
            browser.open(path);
            assertThat(browser.status()).as(path).isEqualTo(302);
            assertThat(browser.location()).as(path).startsWith("/login");
            assertThat(browser.post(path, Map.of("a", "b")).status()).as(path).isIn(200, 302);
        }
        browser.open("/assets/none.css").open("/login").open("/login/code").open("/login?language=fr");
        assertThat(browser.cookie(SESSION)).isEmpty();
        assertThat(port.sessions()).isEqualTo(before);
    }

    @Test
    void the_wanted_page_is_reached_by_password_and_code_and_only_then_a_session_begins() { // ASVS V7.2.4
        browser.open("/knowledge?sort=new").follow();
        browser.submit("/login", Map.of("username", " " + amina + " ", "password", TestPeople.PASSWORD))
                .follow();
        assertThat(browser.page().select("h1").text()).isEqualTo("Enter your code");
        assertThat(browser.cookie(SESSION)).isEmpty();
        browser.open("/knowledge");
        assertThat(browser.location()).startsWith("/login"); // because one factor gives no access

        browser.open("/login/code?to=%2Fknowledge%3Fsort%3Dnew").giveCode(code());
        assertThat(browser.location()).isEqualTo("/knowledge?sort=new");
        assertThat(browser.cookie(SESSION)).isNotEmpty();
        assertThat(browser.open("/login").location()).isEqualTo("/");
    }

    @Test
    void who_signs_in_anew_gets_a_new_session_and_the_former_one_is_over() { // ASVS V7.2.4
        signIn(browser);
        var former = browser.cookie(SESSION);
        browser.lose(SESSION).open("/login");
        clock.advance(Duration.ofMinutes(1));
        browser.sending("Cookie", SESSION + "=" + former);
        browser.submit("/login", Map.of("username", amina, "password", TestPeople.PASSWORD))
                .follow()
                .giveCode(code());
        assertThat(browser.cookie(SESSION)).isNotEmpty().isNotEqualTo(former);
        try (var thief = new FormBrowser(port.address())) {
            thief.sending("Cookie", SESSION + "=" + former).open("/login");
            assertThat(thief.status()).isEqualTo(200);
        }
    }

    @Test
    void no_link_makes_the_sign_in_lead_out_of_the_portal() {
        for (var elsewhere : List.of(
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "evil.example",
                "/%09/evil.example\t",
                "/\r\nX: y",
                "javascript:alert(1)",
                "/login",
                "/login/code?a=b")) {
            clock.advance(Duration.ofMinutes(1));
            browser.lose(SESSION).open("/login");
            var typed = Map.of("username", amina, "password", TestPeople.PASSWORD, "to", elsewhere);
            browser.submit("/login", typed).follow().giveCode(code());
            assertThat(browser.location()).as(elsewhere).isEqualTo("/");
        }
    }

    @Test
    void a_form_that_stood_elsewhere_is_not_taken() { // ASVS V3.5.1
        browser.open("/login");
        for (var from : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"},
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Origin", "null"})) {
            browser.sending().open("/login").sending(from);
            browser.submit("/login", Map.of("username", amina, "password", TestPeople.PASSWORD));
            assertThat(browser.location()).as(from[1]).isEqualTo("/login?problem=NOT_FROM_HERE");
        }
        browser.sending().post("/login", Map.of("username", amina, "password", TestPeople.PASSWORD));
        assertThat(browser.location()).isEqualTo("/login?problem=NOT_FROM_HERE");
        assertThat(browser.follow().page().select("[role=alert]").text()).contains("keeps no cookies");
    }

    @Test
    void it_speaks_the_browsers_language_and_then_the_chosen_one() {
        browser.sending("Accept-Language", "es-MX,fr;q=0.5").open("/login?to=%2Faccount");
        assertThat(browser.page().select("h1").text()).isEqualTo("Iniciar sesión");
        browser.open(browser.page().select("a[lang=ar]").attr("href"));
        assertThat(browser.page().select("html").attr("dir")).isEqualTo("rtl");
        assertThat(browser.page().select("input[name=to]").attr("value")).isEqualTo("/account");
        assertThat(browser.open("/login").page().select("html").attr("lang")).isEqualTo("ar");
    }

    @Test
    void what_was_typed_is_shown_again_as_text_and_a_wrong_field_says_so() {
        browser.open("/login").submit("/login", Map.of("username", "\"><script>x</script>", "password", "wrong"));
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.page().select("#username").attr("value")).isEqualTo("\"><script>x</script>");
        assertThat(browser.page().select("script")).hasSize(1);
        assertThat(browser.page().select("#password").attr("value")).isEmpty();
        assertThat(browser.page().select("#password").attr("aria-describedby")).isEqualTo("problem");
        assertThat(browser.page().select("#problem").text()).startsWith("That did not work.");
        assertThat(browser.answer()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(browser.page().select("[style], style, script:not([src]), [onclick]"))
                .isEmpty();
    }

    @Test
    void a_code_may_be_written_in_any_of_its_spellings() {
        for (var spelling : List.of("%s\u00a0%s", "%s-%s", "%s %s", "\u200e%s\u2011%s\u202c", " %s\u2009%s\n")) {
            clock.advance(Duration.ofMinutes(1));
            var code = code();
            browser.lose(SESSION).givePassword(amina, TestPeople.PASSWORD);
            browser.giveCode(spelling.formatted(code.substring(0, 3), code.substring(3)));
            assertThat(browser.location()).as(spelling).isEqualTo("/");
        }
        clock.advance(Duration.ofMinutes(1));
        browser.lose(SESSION).givePassword(amina, TestPeople.PASSWORD).giveCode(arabic(code()));
        assertThat(browser.location()).isEqualTo("/");
    }

    @Test
    void what_is_no_code_is_told_so_and_does_not_count() {
        browser.givePassword(amina, TestPeople.PASSWORD);
        for (int i = 0; i < 20; i++) {
            browser.giveCode(List.of("12345", "1234567", "12a456", "", "½23456").get(i % 5));
            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.page().select("#problem").text()).contains("six digits", "not been counted");
        }
        assertThat(browser.giveCode(code()).location()).isEqualTo("/");
    }

    @Test
    void a_code_comes_within_minutes_of_the_password() {
        browser.givePassword(amina, TestPeople.PASSWORD);
        clock.advance(FirstFactors.HELD_FOR);
        browser.giveCode(code());
        assertThat(browser.location()).startsWith("/login?problem=TOO_LATE");
        assertThat(browser.follow().page().select("#problem").text()).contains("five minutes");
    }

    @Test
    void nobody_locks_an_officer_out_of_the_device_on_their_desk() {
        signIn(browser);
        browser.lose(SESSION);
        try (var stranger = new FormBrowser(port.address())) {
            for (int i = 0; i < 8; i++) stranger.givePassword(amina, "wrong");
            assertThat(stranger.status()).isEqualTo(429);
            assertThat(stranger.answer().headers().firstValue("Retry-After")).isPresent();
            assertThat(stranger.givePassword(amina, TestPeople.PASSWORD).status())
                    .isEqualTo(429);
        }
        clock.advance(Duration.ofMinutes(1));
        signIn(browser);
        assertThat(browser.location()).isEqualTo("/");
    }

    @Test
    void a_known_device_is_a_stranger_after_the_password_has_changed_and_to_every_other_account() {
        signIn(browser);
        browser.lose(SESSION);
        try (var stranger = new FormBrowser(port.address())) {
            for (int i = 0; i < 6; i++) stranger.givePassword(amina, "wrong");
        }
        database.sql("update person set password_hash = concat(password_hash, ' ') where username = ?")
                .param(amina)
                .update();
        assertThat(browser.givePassword(amina, TestPeople.PASSWORD).status()).isEqualTo(429);

        var other =
                people.find(town.somebody(NATIONAL_AGENCY, "KE")).orElseThrow().username();
        for (int i = 0; i < 6; i++) browser.givePassword(other, "wrong");
        assertThat(browser.status()).isEqualTo(429);
    }

    @Test
    void a_page_whose_cookie_is_gone_is_told_that_the_session_ended_and_the_log_says_nothing(CapturedOutput log) {
        for (var body : List.of("{}", "", "{\"csrfToken\":\"x\",\"rpc\":[],\"syncId\":1}")) {
            browser.call("/?v-r=uidl&v-uiId=0", body);
            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.answer().body()).contains("\"sessionExpired\":true");
        }
        assertThat(browser.call("/?v-r=heartbeat&v-uiId=0", "").status()).isEqualTo(403);
        assertThat(log.getAll()).doesNotContain("ERROR", "Exception");
    }

    @Test
    void what_an_open_page_asks_for_in_the_background_takes_no_form_from_its_reader() {
        browser.open("/login");
        var form = browser.cookie("liaison-form");
        browser.sending("Sec-Fetch-Mode", "cors");
        for (var path : List.of("/VAADIN/dynamic/resource/1/2/3", "/knowledge", "/")) {
            assertThat(browser.open(path).status()).as(path).isEqualTo(403);
            assertThat(browser.post(path, Map.of()).status()).as(path).isEqualTo(403);
        }
        assertThat(browser.open("/?v-r=push").status()).isEqualTo(403);
        assertThat(form).isNotEmpty().isEqualTo(browser.cookie("liaison-form"));
    }

    private void signIn(FormBrowser browser) {
        browser.givePassword(amina, TestPeople.PASSWORD).giveCode(code());
    }

    private String code() {
        return Totp.code(secret, clock.instant());
    }

    private static String arabic(String digits) {
        return digits.codePoints()
                .map(digit -> digit - '0' + 0x660)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
