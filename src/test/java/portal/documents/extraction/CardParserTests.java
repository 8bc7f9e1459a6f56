package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests that contact cards and calendars are read as people write names, numbers, addresses and times. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardParserTests {
    private static final String EVENT = """
            BEGIN:VCALENDAR
            VERSION:2.0
            METHOD:REQUEST
            BEGIN:VTIMEZONE
            TZID:Europe/Paris
            BEGIN:STANDARD
            DTSTART:16010101T030000
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            DTSTART;TZID=Europe/Paris:20261128T100000
            DTEND:20261128T113015Z
            DTSTAMP;VALUE=DATE:20261120
            SUMMARY:Réunion à l’hôtel
            LOCATION:Quai 5\\, Marseille
            ORGANIZER;CN="Lim, Wei":mailto:lim@example.org
            RRULE:FREQ=WEEKLY;COUNT=5
            BEGIN:VALARM
            TRIGGER:-PT15M
            END:VALARM
            DESCRIPTION:Apporter le dossier\\net les clés
            END:VEVENT
            END:VCALENDAR
            """;

    private static final String EVENT_AS_READ = """
            METHOD: REQUEST

            Réunion à l’hôtel
            DTSTART: 2026-11-28 10:00, Europe/Paris
            DTEND: 2026-11-28 11:30:15 UTC
            DTSTAMP: 2026-11-20
            LOCATION: Quai 5, Marseille
            ORGANIZER: lim@example.org, Lim, Wei
            RRULE: FREQ=WEEKLY;COUNT=5

            TRIGGER: -PT15M

            DESCRIPTION: Apporter le dossier
            et les clés""";

    @TempDir
    Path folder;

    Parsing parsing;

    @BeforeAll
    void open() throws IOException {
        parsing = new Parsing(1_000_000);
    }

    @Test
    void a_line_of_many_soft_breaks_is_joined_at_once() {
        var card = ("BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:" + "=41=\n".repeat(200_000) + "\nEND:VCARD\n")
                .getBytes(UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            var lines = new ContentLines(new ByteArrayInputStream(card), UTF_8);
            lines.read();
            assertThat(lines.read()).endsWith("=41=41");
        });
    }

    @Test
    void an_event_begins_with_its_name_and_has_its_times_and_people() throws IOException {
        for (var charset : new Charset[] {UTF_8, UTF_16, Charset.forName("windows-1252")}) {
            var read = read("a.ics", EVENT.getBytes(charset));
            assertThat(read.text()).as("%s", charset).isEqualTo(EVENT_AS_READ);
            assertThat(read.mediaType()).isEqualTo("text/calendar");
            assertThat(read.language()).isEqualTo("fr");
        }
    }

    @Test
    void a_card_has_its_names_numbers_and_addresses_without_pictures() throws IOException {
        assertThat(read("""
                                BEGIN:VCARD
                                VERSION:3.0
                                N:García;Álvaro;;Dr.;
                                FN:Álvaro García
                                TEL;TYPE=CELL,VOICE:+34 600 123 456
                                TEL:20261128
                                item1.EMAIL;TYPE=INTERNET:alvaro@example.org
                                ADR;TYPE=HOME:;;Calle Mayor 5;Madrid;;28013;España
                                NOTE:Dos puntos; y una línea que\s
                                 se dobla
                                BDAY:19800515
                                PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ
                                 AAAAAAAAA
                                URL:https://example.org/a;b?c=1,2
                                END:VCARD
                                BEGIN:VCARD
                                VERSION:4.0
                                FN:محمد علي
                                TEL;VALUE=uri;TYPE="voice,home":tel:+20-2-555-0100
                                END:VCARD
                                """)).isEqualTo("""
                Álvaro García
                N: García, Álvaro, Dr.
                TEL CELL VOICE: +34 600 123 456
                TEL: 20261128
                EMAIL INTERNET: alvaro@example.org
                ADR HOME: Calle Mayor 5, Madrid, 28013, España
                NOTE: Dos puntos; y una línea que se dobla
                BDAY: 1980-05-15
                URL: https://example.org/a;b?c=1,2

                محمد علي
                TEL voice home: +20-2-555-0100""");
    }

    @Test
    void a_card_of_an_old_telephone_is_decoded() throws IOException {
        assertThat(read("""
                                BEGIN:VCARD
                                VERSION:2.1
                                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Hern=C3=A1ndez;=C3=8D=
                                =C3=B1igo
                                FN;CHARSET=windows-1256;ENCODING=QUOTED-PRINTABLE:=E3=CD=E3=CF
                                TEL;CELL;PREF:+21266112345
                                NOTE:C:\\new\\table
                                PHOTO;JPEG;BASE64:
                                 /9j/AAA
                                 AAA=

                                END:VCARD
                                """)).isEqualTo("""
                محمد
                N: Hernández, Íñigo
                TEL CELL PREF: +21266112345
                NOTE: C:\\new\\table""");
    }

    @Test
    void a_line_that_is_folded_within_a_letter_keeps_it() throws IOException {
        var note = new String("NOTE:é".repeat(9).getBytes(UTF_8), ISO_8859_1);
        var card = "BEGIN:VCARD\r\n" + note.replaceAll("(.{6})", "$1\r\n ") + "\r\nEND:VCARD\r\n";
        assertThat(read("a.vcf", card.getBytes(ISO_8859_1)).text()).isEqualTo("NOTE: é" + "NOTE:é".repeat(8));
    }

    @Test
    void a_folded_line_without_end_is_cut() throws IOException {
        var folded = "BEGIN:VCARD\nNOTE:" + "word word word\n ".repeat(200_000) + "\nEND:VCARD\n";
        assertThat(new Parsing(10_000_000)
                        .parse(Files.writeString(folder.resolve("long.vcf"), folded))
                        .text())
                .hasSizeBetween(1 << 20, (1 << 20) + 100);
    }

    @Test
    void words_that_are_no_card_are_kept() throws IOException {
        assertThat(read("This is no card at all: just words\nand \"more\n"))
                .isEqualTo("This is no card at all: just words\nand \"more");
    }

    private String read(String card) throws IOException {
        return read("a.vcf", card.getBytes(UTF_8)).text();
    }

    private ExtractionResult read(String name, byte[] content) throws IOException {
        var place = Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
        return parsing.parse(Files.write(place.resolve(name), content));
    }
}
