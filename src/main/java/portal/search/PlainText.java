package portal.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Text as it is searched and shown: one spelling of each character, and nothing invisible that turns or hides. */
final class PlainText {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|\\p{Co}"
            + "|[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]");

    private PlainText() {}

    /** Composed, so that the ligatures and loose accents of a PDF match what one types; without control characters. */
    static String of(String text) {
        var seen = UNSEEN.matcher(text).replaceAll("");
        return Normalizer.isNormalized(seen, Form.NFKC) ? seen : Normalizer.normalize(seen, Form.NFKC);
    }
}
