package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how pasted HTML becomes Markdown, by the page that is made from this Markdown. */
class MarkdownFromHtmlTests {
    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style>
            <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body>
            <!--StartFragment-->
            <h1>Preserving evidence<o:p></o:p></h1>
            <p class=MsoListParagraphCxSpFirst style='margin-left:36pt;mso-list:l0 level1 lfo1'><![if !supportLists]>\
            <span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>Note the <b>time</b></p>
            <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><!--[if !supportLists]-->\
            <span style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span><!--[endif]-->in UTC</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>\
            <span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Copy the page</p>
            <p class=MsoNormal>Then:</p>
            <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>\
            <span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Ask</p>
            <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>\
            <span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Wait</p>
            <table class=MsoTableGrid><tr><td><p class=MsoNormal>Provider</p></td><td><p class=MsoNormal>Days</p></td>\
            </tr><tr><td><p class=MsoNormal>Post</p><p class=MsoNormal>Mail</p></td><td><p>90</p></td></tr></table>
            <!--EndFragment--></body></html>
            """;

    @Test
    void lists_of_a_word_processor_stay_lists() {
        var page = page(WORD);
        assertThat(page.select("ul > li")).hasSize(3);
        assertThat(page.select("ul ul > li").text()).isEqualTo("in UTC");
        assertThat(page.select("ol > li").eachText()).containsExactly("Ask", "Wait");
        assertThat(page.select("li strong").text()).isEqualTo("time");
        assertThat(page.text()).doesNotContain("·", "margin", "1.");
    }

    @Test
    void tables_of_a_word_processor_stay_tables() {
        var page = page(WORD);
        assertThat(page.select("th").eachText()).containsExactly("Provider", "Days");
        assertThat(page.select("td").eachText()).containsExactly("Post Mail", "90");
    }

    @Test
    void headings_links_and_emphasis_are_kept() {
        var page = page("<h2>Ask</h2><p>See <a href='https://example.org/a'>the <i>form</i></a> and "
                + "<span style='font-weight:700'>sign</span>.</p><blockquote><p>Said</p></blockquote>");
        assertThat(page.select("h4").text()).isEqualTo("Ask");
        assertThat(page.select("a[href=https://example.org/a] em").text()).isEqualTo("form");
        assertThat(page.select("strong").text()).isEqualTo("sign");
        assertThat(page.select("blockquote").text()).isEqualTo("Said");
    }

    @Test
    void a_table_without_headings_and_with_short_rows_is_kept() {
        var page = page("<table><tr><td>a</td><td>b</td></tr><tr><td colspan=2>c | d</td></tr></table>");
        assertThat(page.select("th").eachText()).containsExactly("a", "b");
        assertThat(page.select("td").first().text()).isEqualTo("c | d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>ok<script>alert(1)</script></p>",
                "<p>ok<img src='data:image/png;base64,AAAA' alt='x'></p>",
                "<p>ok<img src='https://example.org/track.gif' alt='x'></p>",
                "<p>ok<img src='//example.org/track.gif' alt='x'></p>",
                "<p>ok<img src='file:///C:/word/image001.png' alt='x'></p>",
                "<p><a href='javascript:alert(1)'>ok</a></p>",
                "<p>ok<iframe src='https://example.org'></iframe></p>",
                "<style>p{color:red}</style><p onclick='alert(1)'>ok</p>",
                "<p>ok<!-- secret --></p>",
                "<p>ok<span style='display:none'>secret</span></p>"
            })
    void only_words_are_taken_over(String html) {
        assertThat(MarkdownFromHtml.convert(html)).isEqualTo("ok");
    }

    @Test
    void a_picture_of_the_portal_is_kept() {
        assertThat(MarkdownFromHtml.convert("<p><img src='pictures/7' alt='Map'></p>"))
                .isEqualTo("![Map](pictures/7)");
    }

    @Test
    void typed_marks_stay_letters() {
        assertThat(page("<p>*not bold* and [no] link</p>").select("p").html()).isEqualTo("*not bold* and [no] link");
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(MarkdownFromHtml.convert("")).isEmpty();
    }

    @Test
    void html_nested_thousands_deep_is_converted_somehow() {
        assertThat(MarkdownFromHtml.convert("<div>".repeat(20_000) + "end")).contains("end");
    }

    private static Document page(String html) {
        return Jsoup.parseBodyFragment(Markdown.html(MarkdownFromHtml.convert(html)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\__stage\\_tmp\\load.exe \\\\srv\\share",
                "2*3*4 *a* **b** _c_ __d__ `e` a|b",
                "[x](y) ![z] AT&T R&D &copy; don`t",
                "# no heading",
                "- no item",
                "* no item",
                "> no quote",
                "--- no line",
                "+ 44 20",
                "1986. A year",
                "<b>",
            })
    void signs_that_are_pasted_are_shown_and_are_no_markup(String words) {
        var page = page("<p>" + Entities.escape(words) + "</p>");
        assertThat(page.text().replaceFirst("^A year", "1986. A year")).isEqualTo(words);
        assertThat(page.select("strong, em, code, a, h3, ul, blockquote, hr, pre"))
                .isEmpty();
        assertThat(page("<table><tr><td>" + Entities.escape(words) + "</td></tr></table>")
                        .text())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource
    void every_sign_that_is_pasted_is_shown(String words) {
        for (var name : List.of("p", "td", "b", "li", "h2")) {
            var html = "<" + name + ">" + Entities.escape(words) + "</" + name + ">";
            var page = page(name.equals("td") ? "<table><tr>" + html + "</tr></table>" : html);
            assertThat(page.text()).as(name).isEqualTo(words);
            assertThat(page.select("a").eachText())
                    .as(name)
                    .isEqualTo(page.select("a").eachAttr("href"));
            assertThat(page.select("em, code, blockquote, hr, pre, sup"))
                    .as(name)
                    .isEmpty();
        }
    }

    static Stream<String> every_sign_that_is_pasted_is_shown() {
        var signs = List.of(
                "*",
                "**",
                "`",
                "``",
                "[",
                "]",
                "_",
                "__",
                "\\",
                "\\\\",
                "<",
                "&",
                "|",
                "!",
                "~~",
                "#",
                ">",
                "(",
                ")",
                ".*",
                "*.*",
                "\\*",
                "\\[",
                "\\_",
                "\\.",
                "\\#",
                "[x](https://evil.example/pay)",
                "[^1]",
                "[1]: https://evil.example");
        var contexts = List.of(
                "%s",
                "a%s",
                "%sa",
                "a%sb",
                "a %s b",
                "%sa%s",
                "a%sb c%sd",
                "(a)%sb%s",
                "x %sa%s y",
                "中%s中%s中",
                "rate:%s",
                "100%%%s",
                "C:\\%s",
                "C:\\%sx%s",
                "C:\\dir%s x %sy",
                "del C:\\dir\\%s.x",
                "\\\\srv\\%s",
                "\\\\srv\\%sx %sy",
                "\\%s",
                "\\d%s",
                "_a%s_",
                "foo%sbar");
        return contexts.stream()
                .flatMap(context ->
                        signs.stream().map(sign -> context.replace("%s", sign).replace("%%", "%")));
    }

    @Test
    void signs_that_are_pasted_stay_signs_after_a_line_break_and_in_code() {
        var page =
                page("<p>one<br># two<br>- three</p><table><tr><td><code>a|b *c*</code></td><td>d</td></tr></table>");
        assertThat(page.select("h3, ul, em")).isEmpty();
        assertThat(page.select("p").text()).isEqualTo("one # two - three");
        assertThat(page.select("th").eachText()).containsExactly("a|b *c*", "d");
    }
}
