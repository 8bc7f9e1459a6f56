package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.MOREAU;
import static portal.Cast.NCB_X1;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portal.documents.TestFiles;

/** For every bad input, the portal says clearly what it did not accept, and keeps the rest of the input. */
class BadInputJourney extends Journey {
    private static final int MANY = 100;
    private static final byte[] LARGE = new byte[(3 << 20) + 1];
    private static final byte[] PROGRAM = "MZ\0\0\0\0 this program cannot be run".getBytes(UTF_8);

    /** A random suffix of names, so that a repeated run in the same world finds its own items. */
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void beside_a_text_files_that_are_not_taken_say_why_and_the_text_and_the_others_stay() {
        var title = "Files of every sort " + mark;
        var xavi = as(XAVI).open("knowledge").enter("Ransomware").press("New topic");
        xavi.isAt("New topic").write("Title", title).write("Text", "What stands beside them stays.");
        xavi.attach(
                file("good-" + mark + ".txt", "All is well."),
                new FilePayload("large.bin", "application/octet-stream", LARGE),
                file("empty.txt", ""),
                new FilePayload("setup.pdf", "application/pdf", PROGRAM),
                new FilePayload("false-" + mark + ".docx", "application/msword", TestFiles.pdf("I am a PDF.")));
        xavi.sees("large.bin: This file is larger than 3 MB");
        assertThat(xavi.canReach(xavi.button("Open topic"))).isTrue();
        xavi.press("Close");
        assertThat(xavi.page.locator(".toast-problem")).hasCount(0);

        xavi.press("Open topic").sees("2 files were not taken; the reasons stand beside them.");
        assertThat(xavi.chosenFile("empty.txt")).containsText("This file is empty.");
        assertThat(xavi.chosenFile("setup.pdf"))
                .containsText("Programs, scripts, shortcuts and disk images are not taken, under any name.");
        assertThat(xavi.field("Title")).hasValue(title);
        xavi.hasWritten("Text", "What stands beside them stays.");

        xavi.takeAway("empty.txt").takeAway("setup.pdf").settlesDown();
        xavi.page.reload(); // the uploaded files stay, because they are stored with the draft
        assertThat(xavi.page.locator(".kept-attachment")).hasCount(2);
        assertThat(xavi.field("Title")).hasValue(title);
        xavi.press("Open topic").isAt(title);
        assertThat(xavi.post(0)).containsText("What stands beside them stays.");
        assertThat(xavi.post(0).locator(".post-attachments a")).hasCount(2);
        assertThat(xavi.link("good-" + mark + ".txt")).isVisible();
        xavi.follow("false-" + mark + ".docx").isAt("false-" + mark);
        assertThat(xavi.page.locator(".document-facts").first()).containsText("PDF");
        assertThat(xavi.mishaps()).isEmpty();
    }

    @Test
    void a_post_that_is_refused_takes_no_file_along() {
        var title = "Nothing to say " + mark;
        var xavi = as(XAVI).open("knowledge").enter("Ransomware");
        var space = xavi.path();
        xavi.press("New topic").isAt("New topic").write("Title", title);
        xavi.attach(file("alone-" + mark + ".txt", "I belong to a post."));
        xavi.press("Open topic").sees("Write something first. Nothing was sent.");
        assertThat(xavi.page.locator(".toast-problem")).hasCount(0);
        assertThat(papers("alone-" + mark)).isZero();

        xavi.write("Text", "Now it says something.").press("Open topic").isAt(title);
        xavi.link("alone-" + mark + ".txt").click();
        xavi.isAt("alone-" + mark);
        assertThat(papers("alone-" + mark)).isOne();

        xavi.open(space).follow(title).isAt(title).attach(file("again-" + mark + ".txt", "So do I."));
        xavi.press("Send answer").sees("Write something first. Nothing was sent.");
        assertThat(papers("again-" + mark)).isZero();
        assertThat(xavi.mishaps()).isEmpty();
    }

    private long papers(String title) {
        return database.sql("select count(*) from document_version where title = ?")
                .param(title)
                .query(Long.class)
                .single();
    }

    @Test
    void on_a_shelf_files_that_are_not_taken_say_why_in_the_readers_language_and_the_others_arrive() {
        var moreau = as(MOREAU).open("operations").enter("OSPREY").follow("Documents");
        moreau.attach(
                file("vide.txt", ""),
                new FilePayload("trop-grand.bin", "application/octet-stream", LARGE),
                file("script.sh", "#!/bin/sh\necho non"),
                file("bon-" + mark + ".txt", "Tout va bien."));
        moreau.sees("trop-grand.bin : Ce fichier dépasse 3 Mo").confirmsFiling();
        assertThat(moreau.paper("bon-" + mark)).isVisible();
        assertThat(moreau.chosenFile("vide.txt")).containsText("Ce fichier est vide. Rien n’a été conservé.");
        assertThat(moreau.chosenFile("script.sh"))
                .containsText("Les programmes, les scripts, les raccourcis et les images disque ne sont pas acceptés");
        for (var refused : new String[] {"vide.txt", "script.sh"})
            assertThat(moreau.chosenFile(refused).locator("[part=retry-button]"))
                    .not()
                    .isVisible();
        moreau.page.reload();
        assertThat(moreau.paper("bon-" + mark)).isVisible();
        for (var refused : new String[] {"vide", "trop-grand", "script"})
            assertThat(moreau.paper(refused)).hasCount(0);
        assertThat(moreau.mishaps()).isEmpty();
    }

    @Test
    void a_name_that_deceives_is_shown_as_what_it_is() {
        var hana = as(NCB_X1).open("operations").enter("OSPREY").follow("Documents");
        var visible = "fdp" + mark + "é".repeat(270);
        hana.files(
                file("../../" + visible.replaceFirst("fdp", "\u202Efdp\u200F") + ".txt", "Long."),
                file("<img src=x onerror=alert(1)>" + mark + ".txt", "Sly."));
        var row = hana.paper("fdp" + mark).locator(".document-title");
        assertThat(row).hasText(visible.substring(0, 150 - ".txt".length()));
        assertThat(hana.paper("alert(1) " + mark).locator(".document-title"))
                .hasText("img src=x onerror=alert(1) " + mark);
        assertThat(hana.overflow()).isZero();
        row.click();
        hana.page.waitForURL("**/documents/*");
        assertThat(hana.page.locator("h1")).containsText("fdp" + mark);
        assertThat(hana.overflow()).isZero();
        assertThat(hana.mishaps()).isEmpty();
    }

    @Test
    void a_hundred_files_at_once_arrive_all() {
        var hana = as(NCB_X1).open("operations").enter("OSPREY").follow("Documents");
        hana.attach(IntStream.rangeClosed(1, MANY)
                .mapToObj(n -> file("%s-%03d.txt".formatted(mark, n), "Paper number " + n))
                .toArray(FilePayload[]::new));
        assertThat(hana.page.locator(".filing-row"))
                .hasCount(MANY, new LocatorAssertions.HasCountOptions().setTimeout(120_000));
        hana.confirmsFiling();
        assertThat(hana.paper(mark)).hasCount(25, new LocatorAssertions.HasCountOptions().setTimeout(120_000));
        assertThat(hana.page.locator("vaadin-upload-file")).hasCount(0);
        for (int shown = 25; shown < MANY; shown += 25) {
            assertThat(hana.paper(mark)).hasCount(shown);
            hana.press("Load more");
        }
        assertThat(hana.paper(mark)).hasCount(MANY);
        assertThat(hana.mishaps()).isEmpty();
        settle();
    }

    @Test
    void a_paper_that_cannot_be_read_is_kept_and_says_so() {
        var hana = as(NCB_X1).open("operations").enter("OSPREY").follow("Documents");
        hana.files(
                new FilePayload("broken-" + mark + ".pdf", "application/pdf", TestFiles.brokenPdf()),
                new FilePayload("bomb-" + mark + ".zip", "application/zip", TestFiles.bomb(100)),
                new FilePayload(
                        "shut-" + mark + ".pdf", "application/pdf", TestFiles.protectedPdf("secret", "Hidden.")));
        var states = Map.of(
                "broken", "damaged and could not be read to its end. It is kept as it came.",
                "bomb", "unpacks to many times its size, so reading was stopped|The text is very long",
                "shut", "protected by a password, so its text was not read. It is found by its title.");
        for (var name : states.keySet())
            assertThat(hana.paper(name + "-" + mark)).isVisible();
        settle();
        assertThat(hana.paper("shut-" + mark).locator(".reading-chip")).hasText("Password");
        var shelf = hana.path();
        states.forEach((name, says) -> {
            hana.open(shelf).follow(name + "-" + mark).isAt(name + "-" + mark);
            assertThat(hana.page.locator(".document-reading")).containsText(Pattern.compile(says));
            assertThat(hana.link("Download")).isVisible();
        });
        assertThat(hana.mishaps()).isEmpty();
    }

    @Test
    void a_text_that_carries_scripts_is_only_read() {
        var title = "<img src=x onerror=alert(20)> " + mark;
        var xavi = as(XAVI).open("knowledge").enter("Ransomware").press("New topic");
        xavi.isAt("New topic").write("Title", title).write("Text", HOSTILE + mark);
        xavi.press("Preview");
        isOnlyText(xavi);
        xavi.press("Open topic").isAt(title);
        isOnlyText(xavi);
        var topic = xavi.path();
        xavi.write("Text", HOSTILE).send();
        assertThat(xavi.post(1)).containsText("alert(1)");
        isOnlyText(xavi);
        xavi.post(1).getByRole(AriaRole.LINK).filter(text("Link")).click();
        isOnlyText(xavi);
        index.await();

        for (var reader : new Visitor[] {xavi, unguarded(XAVI)}) {
            reader.open(topic).isAt(title);
            isOnlyText(reader);
            reader.open("").settlesDown();
            assertThat(reader.link(title).first()).isVisible();
            reader.open("knowledge").enter("Ransomware");
            assertThat(reader.link(title)).isVisible();
            reader.search("onerror " + mark);
            assertThat(reader.hits().first()).isVisible();
            reader.settlesDown();
            assertThat(reader.mishaps()).isEmpty();
        }
    }

    @Test
    void a_question_of_any_signs_gets_an_answer() {
        var xavi = as(XAVI);
        for (var signs : new String[] {
            "\"",
            "\"an open phrase",
            "'",
            "(",
            ")(",
            "[a TO b]",
            "{",
            "*",
            "***",
            "?",
            "-",
            "--",
            "-a",
            "|",
            "a |",
            "| b",
            "\\",
            "a~",
            "~2",
            "^3",
            "title:a",
            "AND",
            "NOT",
            "&&",
            "+",
            "a AND (b OR",
            "\u202E",
            "../",
            "%00",
            "<script>alert(1)</script>",
            "'; drop table person; --",
            "!",
            "@#$%&",
            "🦊"
        }) {
            xavi.searchField().fill(signs);
            xavi.strike("Enter");
            xavi.page.waitForCondition(() -> asked(xavi).equals(signs));
            isAnswered(xavi);
        }
        var moreau = as(MOREAU);
        moreau.open(search("e".repeat(1000))).sees("Aucun résultat");
        isAnswered(moreau);
        moreau.open(search("e".repeat(1001))).sees("C'est plus long que ce qu'une question peut contenir");
        isAnswered(moreau);
        moreau.open(search("mot OR ".repeat(51))).sees("Il y a plus de mots que ce qu'une question peut contenir");
        isAnswered(moreau);
        assertThat(xavi.mishaps()).isEmpty();
        assertThat(moreau.mishaps()).isEmpty();
    }

    @Test
    void an_address_that_leads_nowhere_says_so_in_the_readers_language() {
        var moreau = as(MOREAU);
        var id = UUID.randomUUID();
        for (var path : new String[] {
            "topics/" + id,
            "posts/" + id,
            "documents/" + id,
            "knowledge/" + id,
            "rooms/" + id,
            "spaces/" + id + "/new-topic",
            "topics/1",
            "rooms/'",
            "nowhere",
            "rooms/" + id + "/participants",
            "topics/" + "9".repeat(2000)
        }) {
            moreau.open(path);
            assertThat(moreau.page.locator("main h1")).hasText("Rien à afficher ici");
        }
        assertThat(moreau.mishaps()).isEmpty();
    }

    private static final String HOSTILE = """
            <script>alert(1)</script>

            <img src=x onerror=alert(2)> <svg onload=alert(3)></svg> <b onmouseover=alert(4)>bold</b>

            <iframe srcdoc="<script>parent.alert(5)</script>"></iframe>

            [a](javascript:alert(6)) [b](JaVa&#115;cript:alert(7)) [c](data:text/html,<script>alert(8)</script>)
            <javascript:alert(9)> ![d](x" onerror="alert(10)) [e](https://example.org" onclick="alert(11))

            <a href="javascript:alert(12)" onclick="alert(13)">press me</a> <style>* { display: none }</style>

            | <img src=x onerror=alert(14)> | b |
            |---|---|
            | <script>alert(15)</script> | `<script>alert(16)</script>` |

            ```"><script>alert(17)</script>
            <script>alert(18)</script>
            ```
            """;

    /** Asserts that the page shows the text in harmless elements only, and that no script ran or had to be blocked. */
    private static void isOnlyText(Visitor reader) {
        reader.settlesDown();
        assertThat(reader.page.locator(".markdown").first()).not().isEmpty();
        assertThat(reader.mishaps()).isEmpty();
        assertThat(reader.page.locator(".markdown").first()).containsText("alert(2)");
        assertThat(reader.page.locator(".markdown").locator("script, img, svg, iframe, style, b, [onclick], [onerror]"))
                .hasCount(0);
        assertThat(reader.page.locator(".markdown a[href]:not([href^='https:'])"))
                .hasCount(0);
    }

    private static void isAnswered(Visitor visitor) {
        visitor.settlesDown();
        assertThat(visitor.page
                        .locator(".found .empty-state h2, .found > .hits")
                        .first())
                .isVisible();
        assertThat(visitor.page.locator(".toast-problem")).hasCount(0);
    }

    private static String asked(Visitor visitor) {
        return URLDecoder.decode(visitor.page.url().replaceFirst(".*[?&]q=|^[^?]*$", ""), UTF_8);
    }

    private static String search(String words) {
        return "search?q=" + URLEncoder.encode(words, UTF_8);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(UTF_8));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
