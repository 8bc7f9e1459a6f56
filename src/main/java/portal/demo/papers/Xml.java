package portal.demo.papers;

/** What may not stand as it is in XML and HTML. */
final class Xml {
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private Xml() {}
}
