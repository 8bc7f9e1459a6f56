package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.ADMIN_M;
import static portal.Cast.AMINA;
import static portal.Cast.AUDIT_U;
import static portal.Cast.COORD_K;
import static portal.Cast.DPO_D;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_A2;
import static portal.Cast.NCB_B1;
import static portal.Cast.NCB_B2;
import static portal.Cast.NCB_C1;
import static portal.Cast.NCB_C2;
import static portal.Cast.NCB_D1;
import static portal.Cast.OPSHEAD;
import static portal.Cast.PARTNER_P;
import static portal.Cast.SOUZA;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.Cast;
import portal.CastSignIn;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.operations.InvitationEvent;
import portal.operations.OperationState;
import portal.operations.Operations;
import portal.operations.Parties;
import portal.people.CountryCode;
import portal.worlds.WorldWriter;

/**
 * A coordinator proposes an operation with four countries and a partner. The head of operations approves it, bureaus
 * nominate and confirm officers, one country declines, and each sees what they may see and no more (J-04, steps 1 to 4
 * and 7).
 */
class OperationJourney extends Journey {
    private static final String CODENAME = "WHIMBREL";

    /** A word that only the texts of the operation contain. */
    private static final String CANARY = "ZXCANARY-04";

    private static final String NOTE = "Names of victims stay with the national units.";
    private static final String C2_LIST = "Machines agreed for release";
    private static final String SUSPECT = "Who answers the hotline";
    private static final String STATEMENT = "First statements of victims";
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);

    @Autowired
    CastSignIn stage;

    @Autowired
    Operations operations;

    @Autowired
    Parties parties;

    private final Map<Cast, Visitor> windows = new EnumMap<>(Cast.class);

    /** The addresses of the room and of the page of the invitation, without a leading slash. */
    private String room = "";

    private String invitation = "";

    /**
     * Ends the part of the countries and the partner in the operation, because other journeys count what people see.
     */
    @AfterEach
    void end() {
        if (!room.isEmpty()) {
            for (var bureau : List.of(NCB_A1, NCB_B1, NCB_C1)) withdraw(bureau);
            stage.as(COORD_K);
            if (isIn(PARTNER_P)) parties.remove(space(), stage.person(PARTNER_P));
        }
        stage.nobody();
    }

    private void withdraw(Cast bureau) {
        stage.as(bureau);
        parties.national(space())
                .filter(line -> line.may(InvitationEvent.LEAVE))
                .ifPresent(line -> parties.withdrawCountry(space(), ""));
    }

    private boolean isIn(Cast who) {
        return operations.card(space()).participants().stream()
                .anyMatch(participant -> participant.person().id().equals(stage.person(who)));
    }

    @Test
    void an_operation_of_four_countries_starts_when_two_have_accepted_and_each_country_controls_what_it_gives() {
        propose();
        for (var other : List.of(XAVI, AMINA, NCB_A1, ADMIN_M)) isHidden(other, room);
        note();
        approve();
        invite("Kenya", "Singapore", "Brazil", "France");
        decline();
        letIn(NCB_A1, NCB_A2, AMINA, "Amina Abdi Yusuf");
        assertThat(state()).isEqualTo(OperationState.APPROVED);
        letIn(NCB_B1, NCB_B2, LIM, "Lim Wei Jie");
        assertThat(state()).isEqualTo(OperationState.ACTIVE);
        letIn(NCB_C1, NCB_C2, SOUZA, "Beatriz Souza");
        coordinatorSeesEachCountry();

        var list = lettingThePartnerReadIt();
        var writer = new WorldWriter(portal);
        var space = space();
        var statement = "topics/"
                + writer.topic(AMINA, space, AMBER, "en", STATEMENT, "Nine people so far. " + CANARY)
                        .value();
        var suspect = "topics/"
                + writer.topic(
                                SOUZA,
                                space,
                                AMBER.withExcluded(Set.of(CountryCode.of("KE"))),
                                "en",
                                SUSPECT,
                                "One of two sisters. " + CANARY)
                        .value();
        settle();

        eachReadsWhatTheyMay(list, statement, suspect);
        thoseOutsideSeeNoTrace(list, statement, suspect);
        for (var worker : List.of(COORD_K, OPSHEAD, DPO_D, NCB_A1, NCB_D1, AMINA))
            assertThat(window(worker).mishaps()).as("%s", worker).isEmpty();
    }

    private void propose() {
        var katarina = window(COORD_K).open("operations/propose");
        katarina.type("Codename", CODENAME)
                .type("Objective", "Find who runs the hotline. " + CANARY)
                .type("Legal basis", "Agreement of four bureaus")
                .choose("Highest classification", "RESTRICTED");
        katarina.page
                .locator(".operation-fields vaadin-checkbox input[type=checkbox]")
                .check();
        katarina.touch(katarina.page.locator(".propose-operation vaadin-button[theme~=primary]"))
                .isAt(CODENAME);
        katarina.page.waitForURL("**/rooms/*");
        room = katarina.path().replaceFirst("\\?.*", "");
        invitation = "operations/invitation/" + space().value();
    }

    /** The data-protection officer writes the note, without which the head of operations cannot approve. */
    private void note() {
        var head = window(OPSHEAD).open("operations").isAt("Operations");
        assertThat(proposal(head)).containsText(CODENAME);
        assertThat(approval(head)).hasCount(0);

        var dimitra = window(DPO_D).open("operations").isAt("Operations");
        dimitra.touch(proposal(dimitra).locator("vaadin-button").first());
        dimitra.dialog().locator("textarea").fill(NOTE);
        confirm(dimitra);
        assertThat(proposal(dimitra)).containsText(NOTE);
        isHidden(DPO_D, room);
    }

    private void approve() {
        var katarina = window(COORD_K).open("operations").isAt("Operations");
        assertThat(approval(katarina)).hasCount(0);
        var head = window(OPSHEAD).open("operations").isAt("Operations");
        assertThat(proposal(head)).containsText(NOTE);
        head.touch(approval(head));
        confirm(head);
        assertThat(approval(head)).hasCount(0);
        isHidden(OPSHEAD, room); // approving an operation does not open its room
        assertThat(state()).isEqualTo(OperationState.APPROVED);
    }

    private void invite(String... countries) {
        var katarina = window(COORD_K).open(room + "?tab=participants").isAt(CODENAME);
        for (var country : countries) {
            katarina.pick(katarina.page.locator(".invitations"), "Invite a country", country);
            katarina.press("Invite").sees("The bureau of " + country + " is invited.");
        }
        assertThat(katarina.page.locator(".invitation-line")).hasCount(countries.length);
    }

    private void decline() {
        var helene = invited(NCB_D1);
        helene.touch(helene.page.locator(".bureau-answers vaadin-button").nth(1));
        confirm(helene);
        assertThat(helene.page.locator(".bureau-answer .inline-form")).hasCount(0);
    }

    /** A bureau nominates an officer, a second officer of the bureau approves, and the officer accepts the terms. */
    private void letIn(Cast nominator, Cast second, Cast officer, String name) {
        isHidden(officer, room);
        var bureau = invited(nominator);
        var form = bureau.page.locator(".bureau-answer .inline-form");
        form.locator("input").fill(name);
        bureau.touch(bureau.page.getByRole(AriaRole.OPTION).filter(text(name)).first());
        bureau.touch(form.locator("vaadin-button"));
        assertThat(nominee(bureau, name)).isVisible();
        assertThat(nominee(bureau, name).locator("vaadin-button")).hasCount(1); // the nominator can only withdraw it
        isHidden(officer, room);

        var other = window(second).open(invitation).isAt(CODENAME);
        assertThat(nominee(other, name).locator("vaadin-button")).hasCount(3);
        other.touch(nominee(other, name).locator("vaadin-button").first());
        assertThat(nominee(other, name).locator("vaadin-button")).hasCount(1);
        isHidden(officer, room);

        var nominated = anew(officer).open(invitation).isAt(CODENAME);
        nominated.touch(nominated.page.locator(".handling-terms vaadin-button[theme~=primary]"));
        nominated.page.waitForURL("**/rooms/*");
        nominated.isAt(CODENAME);
    }

    /** Opens the page of the invitation from the register of a bureau. */
    private Visitor invited(Cast who) {
        var bureau = window(who).open("operations");
        bureau.touch(bureau.register(CODENAME).getByRole(AriaRole.LINK).first());
        bureau.isAt(CODENAME);
        return bureau;
    }

    private void coordinatorSeesEachCountry() {
        var katarina = window(COORD_K).open(room + "?tab=participants").isAt(CODENAME);
        var states =
                Map.of("Kenya", "takes part", "Singapore", "takes part", "Brazil", "takes part", "France", "declined");
        states.forEach((country, state) -> assertThat(
                        katarina.page.locator(".invitation-line").filter(text(country)))
                .containsText(state));
    }

    /** Admits the partner, and opens a topic that is released to it. Returns the address of the topic. */
    private String lettingThePartnerReadIt() {
        var katarina = window(COORD_K).open(room + "?tab=participants").isAt(CODENAME);
        katarina.pick(katarina.page.locator(".participants"), "Admit somebody of no country", "Priya Menon");
        katarina.press("Admit").sees("Priya Menon now takes part in " + CODENAME + ".");

        var lim = anew(LIM).open(room).isAt(CODENAME).press("New topic");
        lim.touch(lim.page.locator(".audience-change"));
        var partners = lim.page
                .locator(".marking-editor vaadin-multi-select-combo-box")
                .filter(text("Released to partners"))
                .first();
        lim.touch(partners.locator("input"));
        lim.touch(lim.page.locator("vaadin-multi-select-combo-box-item:visible").first());
        partners.locator("input").press("Tab");
        assertThat(lim.page.locator(".audience-line").last()).containsText("released to 1 partner");
        lim.write("Title", C2_LIST).write("Text", "Four machines. " + CANARY);
        lim.press("Open topic").isAt(C2_LIST);
        lim.page.waitForURL("**/topics/*");
        return lim.path().replaceFirst("\\?.*", "");
    }

    private void eachReadsWhatTheyMay(String list, String statement, String suspect) {
        var partner = window(PARTNER_P).open(list).isAt(C2_LIST);
        partner.open(room)
                .isAt(CODENAME)
                .settlesDown()
                .sees(C2_LIST)
                .seesNot(SUSPECT)
                .seesNot(STATEMENT);
        for (var path : List.of(statement, suspect)) isHidden(PARTNER_P, path);

        var amina = window(AMINA).open(list).isAt(C2_LIST);
        assertThat(amina.post(0).locator(".marking-line").first()).containsText("TLP:AMBER");
        amina.open(room)
                .isAt(CODENAME)
                .settlesDown()
                .sees(C2_LIST)
                .sees(STATEMENT)
                .seesNot(SUSPECT);
        isHidden(AMINA, suspect);
        amina.search(CANARY).seesNot(SUSPECT);

        var lim = window(LIM);
        for (var path : List.of(list, statement, suspect))
            assertThat(lim.open(path).post(0)).isVisible();
        var grace = window(NCB_A1).open(statement).isAt(STATEMENT); // AC-02: what came from her own country
        for (var path : List.of(room, list, suspect)) isHidden(NCB_A1, path);
        grace.search(CANARY).finds(STATEMENT, "ZXCANARY");
        assertThat(grace.hits()).hasCount(1);
    }

    private void thoseOutsideSeeNoTrace(String list, String statement, String suspect) {
        var tan = window(NCB_B1); // NL-19: nobody told her who else was invited
        for (var path : List.of("operations", invitation))
            tan.open(path)
                    .settlesDown()
                    .sees(CODENAME)
                    .seesNot("France")
                    .seesNot("Kenya")
                    .seesNot("Brazil");
        assertThat(tan.bell()).doesNotContain("France");
        window(NCB_B1).open(list).isAt(C2_LIST);

        var helene = window(NCB_D1).open("operations").settlesDown().seesNot(C2_LIST);
        assertThat(helene.register(CODENAME)).hasCount(1);
        for (var path : List.of(room, list, statement, suspect)) isHidden(NCB_D1, path);
        helene.search(CANARY).seesNot(STATEMENT).seesNot(C2_LIST);
        assertThat(helene.hits()).hasCount(0);

        for (var outsider : List.of(XAVI, ADMIN_M, AUDIT_U)) {
            for (var path : List.of(room, invitation, list, statement, suspect)) isHidden(outsider, path);
            var visitor = window(outsider).search(CANARY).sees("Nothing found");
            assertThat(visitor.bell()).doesNotContain(CODENAME);
            for (var path : List.of("", "operations"))
                visitor.open(path).settlesDown().seesNot(CODENAME);
        }
    }

    private void isHidden(Cast who, String path) {
        assertThat(window(who).open(path).page.locator(".nothing-here")).isVisible();
    }

    private Visitor window(Cast who) {
        return windows.computeIfAbsent(who, this::as);
    }

    /** Signs the person in again in another window, because the portal asks for a second factor that is recent. */
    private Visitor anew(Cast who) {
        var window = as(who);
        windows.put(who, window);
        return window;
    }

    private SpaceId space() {
        return new SpaceId(UUID.fromString(room.replaceFirst(".*/", "")));
    }

    private OperationState state() {
        stage.as(COORD_K);
        return operations.card(space()).state();
    }

    private static Locator proposal(Visitor visitor) {
        return visitor.page.locator(".proposal-line").filter(text(CODENAME));
    }

    private static Locator approval(Visitor visitor) {
        return proposal(visitor).locator(".next-steps vaadin-button[theme~=primary]");
    }

    private static Locator nominee(Visitor bureau, String name) {
        return bureau.page.locator(".nominees .officer-line").filter(text(name));
    }

    /** Presses the main button of the open dialog, which then closes. */
    private static void confirm(Visitor visitor) {
        var dialog = visitor.dialog().or(visitor.page.getByRole(AriaRole.ALERTDIALOG));
        visitor.touch(dialog.locator("vaadin-button[theme~=primary]"));
        assertThat(dialog).hasCount(0);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
