package portal.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import portal.pdf.PdfText.Chapter;

/** Texts with everything that is hard to lay out. */
final class PdfSamples {
    static final Locale ARABIC = Locale.of("ar");
    static final String MARKING = "RESTRICTED · TLP:AMBER · General Secretariat";
    static final Instant AT = Instant.parse("2026-11-30T10:00:00Z");

    private PdfSamples() {}

    static PdfText arabic() {
        return arabic("الأدلة الرقمية في جرائم الأحياء البرية");
    }

    static PdfText arabic(String title) {
        return new PdfText(
                title,
                ARABIC,
                "للاستخدام الرسمي فقط · TLP:GREEN · الأمانة العامة",
                "هذا هو الإصدار 2 قيد العمل: مسودة.",
                List.of("الإصدار 2 · ساري منذ 28 نوفمبر 2026 · العربية"),
                List.of(),
                "المحتويات",
                "صفحة",
                "تاريخ التنزيل: 30 نوفمبر 2026، بواسطة: Amina Otieno",
                List.of(
                        chapter("1", "الغرض", ARABIC, "", """
                                <p dir="auto">يُسجَّل كلُّ تحويلٍ من شركة <strong>Harbour &amp; Sons Ltd.</strong> إلى \
                                الوسيط، ثمّ يُحفَظ كتابًا رسميًّا. اتصل بالرقم <bdo dir="ltr">+254 700 000 000</bdo> فوراً \
                                (<a href="https://provider.example">provider.example</a>، UTC).</p>
                                <ol dir="auto" start="3"><li>احفظ الرابط كما هو.</li><li>التقط صورةً للشاشة:
                                <ul dir="auto"><li>مع اسم الحساب Wild_Trader</li></ul></li></ol>"""),
                        chapter("2", "الطلبات", ARABIC, "تغيّر هذا البند منذ ترجمته (اللغة: العربية).", """
                                <table dir="auto"><thead><tr><th>المزوّد</th><th>المدة</th></tr></thead>
                                <tbody><tr><td>Meta Platforms</td><td>90 يومًا</td></tr></tbody></table>"""),
                        chapter("3", "Chain of custody", Locale.ENGLISH, "لم يُترجم هذا البند بعد.", """
                                <p dir="auto">Write down who held the device, and when.</p>""")),
                Map.of(),
                AT);
    }

    static PdfText english() {
        return english(List.of(
                chapter("", "", Locale.ENGLISH, "", """
                        <p dir="auto">For officers who <em>investigate</em> wildlife crime.</p>"""),
                chapter("1", "Purpose and scope", Locale.ENGLISH, "", """
                        <p dir="auto">Œuvre, español, naïve – “quoted”.</p>
                        <ol dir="auto" start="3"><li>Keep the link.</li>
                        <li><p>Take a picture:</p><ul><li>with the time</li></ul></li></ol>
                        <table dir="auto"><tr><th>Provider</th><th align="right">Days</th></tr>
                        <tr><td>Meta</td><td align="right">90</td></tr></table>
                        <blockquote dir="auto"><p dir="auto">يُسجَّل كلُّ تحويلٍ.</p></blockquote>
                        <pre><code>sha256sum file.img</code></pre><hr>"""),
                chapter(
                        "1.1",
                        "Custody",
                        Locale.ENGLISH,
                        "This clause has changed since it was translated.",
                        "<p>" + "Write down who held the device, and when. ".repeat(80) + "</p>")));
    }

    /** Returns a text of this many long clauses. */
    static PdfText ofClauses(int count) {
        return english(IntStream.rangeClosed(1, count)
                .mapToObj(n -> chapter(
                        String.valueOf(n),
                        "Clause " + n,
                        Locale.ENGLISH,
                        "",
                        "<p>" + "Write down who held the device, and when. ".repeat(60) + "</p><ul>"
                                + "<li>Keep the original.</li>".repeat(10) + "</ul>"))
                .toList());
    }

    static PdfText english(List<Chapter> chapters) {
        return new PdfText(
                "Electronic evidence in wildlife crime",
                Locale.ENGLISH,
                MARKING,
                "",
                List.of("Version 2 · In force since 28 Nov 2026 · English"),
                List.of("This translation was made for version 1."),
                "Contents",
                "Page",
                "Downloaded on 30 Nov 2026 by Amina Otieno",
                chapters,
                Map.of(),
                AT);
    }

    static Chapter chapter(String number, String heading, Locale language, String note, String html) {
        var level = number.contains(".") ? 2 : 1;
        return new Chapter("c-" + number.replace('.', '-'), level, number, heading, language, note, html);
    }
}
