package portal.documents.extraction;

import java.util.stream.Collectors;

/** A line of an extracted text that says something of the file beside its own text. */
record LabelledLine(LineLabel label, String words) {
    private static final int LONGEST = 10_000;

    /** Joins the words to one line. */
    LabelledLine {
        var line = new StringBuilder();
        cut(words)
                .chars()
                .forEach(c -> line.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : (char) c));
        words = line.toString().strip();
    }

    /** Returns the beginning of words that are too many for a line. */
    static String cut(String words) {
        if (words.length() <= LONGEST) return words;
        return words.substring(0, Character.isLowSurrogate(words.charAt(LONGEST)) ? LONGEST - 1 : LONGEST);
    }

    void appendTo(StringBuilder text) {
        text.append(label.mark()).append(words).append('\n');
    }

    /** Returns the text without its labelled lines. */
    static String without(String text) {
        return text.lines().filter(line -> !isLabelled(line)).collect(Collectors.joining("\n"));
    }

    private static boolean isLabelled(String line) {
        return !line.isEmpty() && LineLabel.of(line.charAt(0)).isPresent();
    }
}
