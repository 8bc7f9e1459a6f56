package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the text which people write is displayed, and that nothing in it is executed. */
class MarkdownTests {
    @Test
    void marked_words_go_over_tags_and_add_nothing_but_marks() {
        var html = Markdown.html("One **two** three & <b>four</b>\n\nfive");
        assertThat(MarkedHtml.of(html, text -> {
                    assertThat(text).contains("One two three & <b>four</b>\n", "\nfive");
                    var one = text.indexOf("One");
                    return new TreeMap<>(Map.of(one, one + 7, text.indexOf("<b>"), text.indexOf("<b>") + 7));
                }))
                .isEqualTo("<p dir=\"auto\"><mark>One </mark><strong><mark>two</mark></strong> three &amp; "
                        + "<mark>&lt;b&gt;four</mark>&lt;/b&gt;</p>\n<p dir=\"auto\">five</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=javascript:alert(1)></iframe>",
                "[click](javascript:alert(1))",
                "[click](JaVaScRiPt:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "[click](vbscript:x)",
                "<javascript:alert(1)>",
                "![x](https://example.org/track.png)",
                "[a](https://example.org \"\\\" onmouseover=\\\"alert(1)\")",
                "<a href=\"https://example.org\" style=\"position:fixed\" onclick=\"x\">x</a>",
                "<style>body{display:none}</style>",
                "`<b onmouseover=alert(1)>`",
                "> <form action=//example.org><input name=q>",
                "| <img src=x onerror=x> |\n|---|\n| <base href=//example.org> |"
            })
    void nothing_written_runs_or_loads(String written) {
        var shown = Jsoup.parseBodyFragment(Markdown.html(written));
        assertThat(shown.select("script, img, svg, iframe, style, form, input, base, object, embed, link, meta"))
                .isEmpty();
        shown.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute ->
                                assertThat(attribute.getKey()).isIn("href", "rel", "target", "dir", "start", "align")));
        shown.select("a[href]").forEach(link -> assertThat(link.attr("href")).matches("(https?://|mailto:).*"));
    }

    @Test
    void a_picture_of_the_portal_is_shown_and_no_other_one() {
        PictureAddresses pictures = name -> "pictures/" + name;
        var own = "![The *scene*](picture:0123456789abcdef \"Title\")";
        var image =
                Jsoup.parseBodyFragment(Markdown.html(own, Map.of(), pictures)).selectFirst("img");
        assertThat(image).isNotNull();
        assertThat(image.attr("src")).isEqualTo("pictures/0123456789abcdef");
        assertThat(image.attr("alt")).isEqualTo("The scene");
        assertThat(image.attr("title")).isEmpty();
        for (var other : List.of(
                "![x](https://example.org/track.png)",
                "![x](data:image/png;base64,AAAA)",
                "![x](pictures/0123456789abcdef)",
                "![x](picture:0123456789ABCDEF)",
                "![x](picture:0123456789abcdef/../x)",
                "<img src=\"picture:0123456789abcdef\">"))
            assertThat(Jsoup.parseBodyFragment(Markdown.html(other, Map.of(), pictures))
                            .select("img"))
                    .as(other)
                    .isEmpty();
    }

    @Test
    void a_picture_without_an_address_is_told_in_words() {
        var own = "Before ![the scene](picture:0123456789abcdef) after";
        assertThat(MarkdownText.plain(own)).isEqualTo("Before the scene after");
        assertThat(Jsoup.parse(Markdown.html(own)).text()).isEqualTo("Before the scene after");
        assertThat(Jsoup.parse(Markdown.html(own, Map.of(), name -> null)).text())
                .isEqualTo("Before the scene after");
        assertThat(MarkdownText.plain("Before ![x](https://example.org/track.png) after"))
                .doesNotContain("x");
    }

    @Test
    void a_link_opens_elsewhere_and_tells_nothing() {
        assertThat(Markdown.html("https://example.org"))
                .contains("rel=\"noopener noreferrer nofollow\"")
                .contains("target=\"_blank\"");
    }

    @Test
    void a_link_within_the_portal_leads_to_an_item_and_nowhere_else() {
        var address = "guidelines/0d1c2b3a-0000-4000-8000-00000000000a";
        for (var own : List.of(address, address + "?clause=0d1c2b3a-0000-4000-8000-00000000000b"))
            assertThat(Jsoup.parseBodyFragment(Markdown.html("[here](" + own + ")"))
                            .select("a")
                            .attr("href"))
                    .isEqualTo(own);
        for (var other : List.of("account", "//example.org", "/logout", "//example.org:80/" + address, "?a=b", ""))
            assertThat(Jsoup.parseBodyFragment(Markdown.html("[here](" + other + ")"))
                            .select("a[href]"))
                    .as(other)
                    .isEmpty();
    }

    @Test
    void tables_lists_and_code_are_shown() {
        assertThat(Markdown.html("| a | b |\n|---|---|\n| 1 | 2 |")).contains("<td>1</td>");
        assertThat(Markdown.html("1. x\n2. y")).contains("<ol").contains("<li>");
        assertThat(Markdown.html("`a < b`")).contains("<code>a &lt; b</code>");
    }

    @Test
    void each_block_reads_in_its_own_direction() {
        assertThat(Markdown.html("نص")).contains("<p dir=\"auto\">");
    }

    @Test
    void headings_stay_below_those_of_the_page() {
        assertThat(Markdown.html("# One")).contains("<h3").doesNotContain("<h1");
    }

    @Test
    void quotes_nested_thousands_deep_are_shown_somehow() {
        assertThat(Markdown.html(">".repeat(50_000) + " end")).contains("end");
    }

    @Test
    void a_footnote_and_its_place_are_linked() {
        var shown = Jsoup.parseBodyFragment(Markdown.html("Asked[^a] twice.[^a]\n\n[^a]: By *letter*.\n"));
        var note = shown.selectFirst("section.footnotes > ol > li");
        assertThat(note.text()).startsWith("By letter.");
        var places = shown.select("sup > a");
        assertThat(places.eachAttr("href")).containsExactly("#" + note.id(), "#" + note.id());
        assertThat(note.select("a").eachAttr("href"))
                .containsExactly("#" + places.first().id(), "#" + places.last().id());
        assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("note-"));
    }

    @Test
    void footnotes_of_two_texts_have_different_ids() {
        var first = Jsoup.parseBodyFragment(Markdown.html("One[^1]\n\n[^1]: First."));
        var second = Jsoup.parseBodyFragment(Markdown.html("Two[^1]\n\n[^1]: Second."));
        assertThat(first.select("[id]").eachAttr("id"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(second.select("[id]").eachAttr("id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: y",
                "x[^a]\n\n[^a]: <script>alert(1)</script> ![y](https://example.org/track.png)",
                "x[^<b>]\n\n[^<b>]: [y](javascript:alert(1))",
                "[x](#note-1) [y](#content)"
            })
    void a_footnote_brings_nothing_else_into_the_page(String written) {
        var shown = Jsoup.parseBodyFragment(Markdown.html(written));
        assertThat(shown.select("script, img, b")).isEmpty();
        shown.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute ->
                                assertThat(attribute.getKey()).isIn("href", "rel", "target", "dir", "id", "class")));
        assertThat(shown.select("[id]").eachAttr("id")).allMatch(id -> id.matches("note-[0-9a-f]+-[0-9]+"));
        assertThat(shown.select("a[href]").eachAttr("href")).allMatch(href -> href.matches("#note-[0-9a-f]+-[0-9]+"));
    }

    @Test
    void the_words_of_a_footnote_are_words_of_the_text() {
        assertThat(MarkdownText.plain("Asked[^1] twice.\n\n[^1]: By *letter*.")).isEqualTo("Asked twice.\nBy letter.");
    }

    @Test
    void its_words_alone_are_read_without_the_bars_of_a_table() {
        assertThat(MarkdownText.plain("Who:\n\n| Task | Who |\n|---|---|\n| Image of the *server* | SG |\n"))
                .isEqualTo("Who:\nTask · Who\nImage of the server · SG");
    }
}
