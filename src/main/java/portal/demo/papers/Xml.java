package portal.demo.papers;

/** Escapes the characters that have a meaning in XML and HTML. */
final class Xml {
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private Xml() {}
}
