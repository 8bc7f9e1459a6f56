package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.TestClock;
import portal.people.People;
import portal.people.SignIn;
import portal.people.TestViewers;
import portal.people.Totp;
import portal.people.Viewers;

/** Tests how the administrator of the machine registers the first people of a portal. */
@PortalTest
class EnrolTests {
    private static final Pattern PASSWORD = Pattern.compile("password +(\\S+)");
    private static final Pattern SECRET =
            Pattern.compile("otpauth://totp/Liaison:\\S+\\?secret=([A-Z2-7]{32})&issuer=Liaison");

    @Autowired
    DataFolder home;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    Viewers viewers;

    @Autowired
    TestClock clock;

    private final String name = "first-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void what_is_printed_once_signs_in() {
        var said = String.join(
                "\n",
                enrol(true, name, "Ada First", "ada@example.org", "2", "NCB", "KE", "NCB Nairobi", "NCB_OFFICER"));
        var password = PASSWORD.matcher(said);
        var secret = SECRET.matcher(said);
        assertThat(password.find() && secret.find()).as(said).isTrue();
        var first = signIn.password(name, password.group(1));
        signIn.code(first, Totp.code(new Base32().decode(secret.group(1)), clock.instant()));
        var me = people.find(viewers.current().orElseThrow()).orElseThrow();
        assertThat(me.name()).isEqualTo("Ada First");
        assertThat(me.agency()).isEqualTo("NCB Nairobi");
        assertThat(me.roles()).extracting(Enum::name).containsExactly("NCB_OFFICER");
    }

    @Test
    void who_is_there_stays_as_they_are_and_a_second_of_the_agency_joins_it() {
        var agency = "Agency of " + name;
        enrol(true, name, "Ada First", "ada@example.org", "1", "GENERAL_SECRETARIAT", "-", agency);
        assertThat(enrol(false, name, "Eve", "eve@example.org", "3", "GENERAL_SECRETARIAT", "-", agency))
                .containsExactly("! There is a " + name + " already; nothing was changed.");
        enrol(true, name + "2", "Bo Second", "bo@example.org", "1", "GENERAL_SECRETARIAT", "-", agency);
        var ada = people.findByUsername(name).orElseThrow();
        assertThat(ada.name()).isEqualTo("Ada First");
        assertThat(people.findByUsername(name + "2").orElseThrow().agencyId()).isEqualTo(ada.agencyId());
    }

    @Test
    void what_is_wrong_is_said_and_nobody_is_entered() {
        assertThat(enrol(false)).first().asString().startsWith("! Usage: enrol USERNAME");
        var right = List.of(name, "Ada First", "ada@example.org", "2", "NCB", "KE", "NCB Nairobi", "NCB_OFFICER");
        assertThat(wrong(right, 0, "Ada!")).contains("Not a user name");
        assertThat(wrong(right, 1, " ")).contains("Not a name");
        assertThat(wrong(right, 2, "ada")).contains("Not an e-mail address");
        assertThat(wrong(right, 3, "4")).contains("Not a clearance");
        assertThat(wrong(right, 4, "POLICE")).contains("Not one of NCB NATIONAL_AGENCY");
        assertThat(wrong(right, 5, "-")).contains("Not a country");
        assertThat(wrong(right, 5, "QQ")).contains("Not a country");
        assertThat(wrong(right, 7, "BOSS")).contains("Not one of NCB_OFFICER");
        var both = Stream.concat(right.stream(), Stream.of("ADMIN")).toArray(String[]::new);
        assertThat(enrol(false, both)).containsExactly("! ADMIN and AUDITOR go with no other role.");
        assertThat(people.findByUsername(name)).isEmpty();
    }

    @Test
    void only_the_owner_of_the_data_folder_can_open_the_socket() throws Exception {
        assertThat(home.root().resolve(AdminSocket.NAME)).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.root())))
                .endsWith("------");
    }

    private String wrong(List<String> right, int at, String word) {
        var words = new ArrayList<>(right);
        words.set(at, word);
        return String.join("\n", enrol(false, words.toArray(String[]::new)));
    }

    private List<String> enrol(boolean isDone, String... words) {
        var said = new ArrayList<String>();
        var command = Stream.concat(Stream.of("enrol"), Stream.of(words)).toList();
        assertThat(AdminClient.send(home.root(), command, said::add))
                .as(() -> String.join("\n", said))
                .isEqualTo(isDone);
        return said;
    }
}
