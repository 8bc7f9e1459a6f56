package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        var other = "Before ![x](https://example.org/track.png) after";
        assertThat(MarkdownText.plain(other)).isEqualTo(other);
        assertThat(Jsoup.parse(Markdown.html(other)).text()).isEqualTo(other);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Path: C:\\__stage\\_tmp\\load.exe and \\\\srv-04\\share$\\_drop",
                "Chat line: 2*3*4 and user __xander__ wrote",
                "2**3**4 a*b*c pa*ss*word and foo*bar*.txt",
                "__john__ and first_last_x@evil.example and __init__.py",
                "+ 44 20 7946 0958 was called first",
                "+32 470 00 11 22",
                "del C:\\*.*, C:\\*.tmp, C:\\dir\\*.exe, c:\\_x, DOMAIN\\svc\\_x, C:\\~$doc.docx, D:\\[x]",
                "pattern \\d+\\.\\d+ and \\\\10.0.0.1\\c$\\_x and \\\\?\\C:\\_x",
                "_tmp _a_b_ a_ _x_.txt /_x_/ _x__ _1_",
                "C:\\dir\\",
                "%TEMP%\\_x, \"%ProgramFiles(x86)%\\_a\\_b\" and copy %TEMP%\\*.exe",
                "$env:TEMP\\_x and $Env:APPDATA\\*.tmp",
                ".\\_x.exe ..\\_x\\_y (~\\_x) .\\$x",
                "stage\\_tmp\\load.exe and dir\\.git\\_x\\config",
                "\\\\%COMPUTERNAME%\\_x",
                "John <john@evil.example> wrote <b> & sent a=1&copy=2 &lt; &copy;",
                "don`t and can`t",
                "5 * 3 * 2 and 3*(4+5)*6",
                "a_b alone",
            })
    void what_is_typed_is_shown_and_found_as_typed(String typed) {
        assertThat(Jsoup.parseBodyFragment(Markdown.html(typed)).text()).isEqualTo(typed);
        assertThat(MarkdownText.plain(typed)).isEqualTo(typed);
    }

    @Test
    void each_item_of_a_list_keeps_its_number() {
        assertThat(starts("3. third point\n5. fifth point")).containsExactly("3", "5");
        assertThat(MarkdownText.plain("3. third point\n5. fifth point")).contains("3. third", "5. fifth");
        assertThat(starts("1986. A great year")).containsExactly("1986");
        assertThat(MarkdownText.plain("1986. A great year")).isEqualTo("1986. A great year");
        assertThat(Markdown.html("1. a\n2. b\n3. c")).containsOnlyOnce("<ol");
        assertThat(starts("1. a\n1. b\n4. c\n5. d")).containsExactly("", "", "4");
        assertThat(Jsoup.parse(Markdown.html("007. Bond")).text()).isEqualTo("007. Bond");
        assertThat(Jsoup.parse(Markdown.html("1. a\n02. b\n3. c")).text()).isEqualTo("a 02. b c");
        assertThat(starts("- x\n\n  7. seven\n  9. nine")).containsExactly("7", "9");
        assertThat(MarkdownText.plain("+ one\n+ two\n\n  more\n+ three")).contains("+ one", "+ two", "more", "+ three");
    }

    private static List<String> starts(String typed) {
        return Jsoup.parseBodyFragment(Markdown.html(typed)).select("ol").stream()
                .map(list -> list.attr("start"))
                .toList();
    }

    @Test
    void the_address_of_a_reference_is_shown_and_found() {
        var typed = "See the page.\n\n[1]: https://evil.example/pay";
        assertThat(Jsoup.parse(Markdown.html(typed)).text()).contains("[1]: https://evil.example/pay");
        assertThat(MarkdownText.plain(typed)).contains("[1]: https://evil.example/pay");
    }

    @Test
    void what_markdown_would_leave_out_of_a_block_is_shown_and_found() {
        for (var typed : List.of(
                "x\n\n[^1]: a note without a place",
                "| a | b |\n|---|---|\n| 1 | 2 | 3 | 4 |",
                "```192.0.2.1 evil\ncode\n```")) {
            var shown = Jsoup.parse(Markdown.html(typed)).text();
            for (var left : List.of("note", "3 | 4", "192.0.2.1 evil"))
                if (typed.contains(left)) {
                    assertThat(shown).contains(left);
                    assertThat(MarkdownText.plain(typed)).contains(left);
                }
        }
        assertThat(Markdown.html("Asked[^A].\n\n[^a]: By letter."))
                .contains("footnotes")
                .doesNotContain("[^");
        assertThat(Markdown.html("```json\n{}\n```")).doesNotContain("json");
        assertThat(Markdown.html("| a\\|b | c |\n|---|---|\n| 1\\|2 | 3 |")).doesNotContain("3 |");
    }

    @Test
    void the_address_of_a_link_is_found() {
        assertThat(MarkdownText.plain("Pay [here](https://evil.example/pay \"now\")"))
                .isEqualTo("Pay here (https://evil.example/pay)");
        assertThat(MarkdownText.plain("[/pay](https://evil.example/pay)")).isEqualTo("/pay (https://evil.example/pay)");
        assertThat(MarkdownText.plain("See https://evil.example/pay and www.evil.example"))
                .isEqualTo("See https://evil.example/pay and www.evil.example");
    }

    @Test
    void markup_at_the_edges_of_words_stays_markup() {
        assertThat(Markdown.html("a **bold** word, *light*, `code`, 中文**粗体**中文"))
                .contains("<strong>bold</strong>", "<em>light</em>", "<code>code</code>", "<strong>粗体</strong>");
        assertThat(Jsoup.parse(Markdown.html("\\*no\\* \\[x\\](y) \\`z\\` 1986\\. x"))
                        .text())
                .isEqualTo("*no* [x](y) `z` 1986. x");
        assertThat(Jsoup.parse(Markdown.html("\\# one\n\\- two\n\\+ three")).text())
                .isEqualTo("# one - two + three");
    }

    @Test
    void a_backslash_outside_a_path_means_the_sign_after_it() {
        assertThat(MarkdownText.plain("100% of .\\*, ~\\* and a\\[b\\]c\\d")).isEqualTo("100% of .*, ~* and a[b]c\\d");
        assertThat(MarkdownText.plain("snake\\_case \\_\\_init\\_\\_ 3\\*4 \\(a\\) v\\-x \\$HOME rate:\\* \\\\"))
                .isEqualTo("snake_case __init__ 3*4 (a) v-x $HOME rate:* \\");
    }

    @Test
    void a_word_between_two_underscores_is_emphasised() {
        assertThat(Markdown.html("an _odd_ word, (_l'été_) and **_bold_**."))
                .contains("<em>odd</em>", "<em>l'été</em>", "<strong><em>bold</em></strong>");
    }

    @Test
    void a_path_in_bold_stays_bold() {
        assertThat(Markdown.html("**C:\\__x\\_y**, **\\\\srv\\_y** and [**C:\\_z**](https://evil.example)"))
                .contains(
                        "<strong>C:\\__x\\_y</strong>", "<strong>\\\\srv\\_y</strong>", "<strong>C:\\_z</strong></a>");
    }

    @Test
    void the_title_of_a_foreign_image_is_shown_and_found() {
        var typed = "![pic](u \"Secret title\")";
        assertThat(Jsoup.parse(Markdown.html(typed)).text()).isEqualTo(typed);
        assertThat(MarkdownText.plain(typed)).isEqualTo(typed);
    }

    @Test
    void a_second_footnote_with_the_same_label_is_shown_and_found() {
        var typed = "Asked.[^a]\n\n[^a]: By letter.\n\n[^A]: By telephone.";
        assertThat(Jsoup.parse(Markdown.html(typed)).text()).contains("By letter.", "[^A]: By telephone.");
        assertThat(MarkdownText.plain(typed)).contains("By letter.", "[^A]: By telephone.");
    }

    @Test
    @Timeout(60)
    void signs_by_the_thousand_take_no_time() {
        for (var sign : List.of(
                "\\",
                "a*",
                "*a",
                "_",
                "a`",
                "&",
                "<",
                "\\*",
                "+ ",
                "+ a\n",
                "1. a\n3. b\n",
                "[a]: b\n",
                "%a",
                "a\\_",
                ".")) assertThat(Markdown.html(sign.repeat(2_000))).isNotNull();
    }
}
