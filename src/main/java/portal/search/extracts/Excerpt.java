package portal.search.extracts;

/** A passage cut from a longer text at word boundaries; an ellipsis marks each place where text is left out. */
public final class Excerpt {
    private static final int GIVE = 30;

    private Excerpt() {}

    static String around(String text, int from, int length) {
        var start = from <= 0 ? 0 : forward(text, from);
        var end = start + length >= text.length() ? text.length() : back(text, start + length);
        var stretch = text.substring(start, end).strip().replaceAll("\\s+", " ");
        return (start > 0 ? "… " : "") + stretch + (end < text.length() ? " …" : "");
    }

    private static int forward(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + GIVE); i++)
            if (Character.isWhitespace(text.charAt(i))) return i + 1;
        return whole(text, from);
    }

    private static int back(String text, int to) {
        for (int i = to; i > to - GIVE; i--) if (Character.isWhitespace(text.charAt(i))) return i;
        return whole(text, to);
    }

    /** Returns this offset, or the one before if a cut here would separate the two surrogates of one character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
