package portal.demo.papers;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** Generates an e-mail file, as exported by a mail program: headers, a text part and an HTML part. */
final class EmlFormat implements FileFormat {
    private static final String SEAM = "=_liaison_demonstration";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    @Override
    public byte[] print(Paper paper) {
        return String.join(
                        "\r\n",
                        "From: " + word(paper.author()) + " <sender@mail.example>",
                        "To: " + word("Liaison desk") + " <desk@authority.example>",
                        "Subject: " + word(paper.title()),
                        "Date: "
                                + DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        paper.writtenAt().atOffset(ZoneOffset.UTC)),
                        "Message-ID: <" + Integer.toHexString(paper.markdown().hashCode()) + "@mail.example>",
                        "MIME-Version: 1.0",
                        "Content-Language: " + paper.language().getLanguage(),
                        "Content-Type: multipart/alternative; boundary=\"" + SEAM + "\"",
                        "",
                        part("text/plain", TextFormat.text(paper)),
                        part("text/html", HtmlFormat.page(paper)),
                        "--" + SEAM + "--",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String part(String type, String content) {
        return String.join(
                "\r\n",
                "--" + SEAM,
                "Content-Type: " + type + "; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                LINES.encodeToString(content.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Encodes text for a mail header, which may contain only ASCII, as encoded words of at most 75 characters (RFC
     * 2047).
     */
    private static String word(String text) {
        if (text.chars().allMatch(c -> c < 128)) return text;
        var words = new StringBuilder();
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(from + 14, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) to--;
            var bytes = text.substring(from, to).getBytes(StandardCharsets.UTF_8);
            if (from > 0) words.append("\r\n ");
            words.append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append("?=");
            from = to;
        }
        return words.toString();
    }
}
