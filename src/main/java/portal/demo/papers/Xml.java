package portal.demo.papers;

/** Escapes special characters for XML and HTML. */
final class Xml {
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private Xml() {}
}
