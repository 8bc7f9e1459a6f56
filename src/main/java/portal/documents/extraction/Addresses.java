package portal.documents.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Finds the addresses that elements of a parsed text name but do not show: of links, forms, pictures and frames. */
final class Addresses {
    private Addresses() {}

    static Optional<LabelledLine> of(String element, Attributes attributes) {
        return switch (element) {
            case "a", "area", "base" -> line(LineLabel.LINK, attributes.getValue("href"));
            case "form" -> line(LineLabel.FORM, attributes.getValue("action"));
            case "button", "input" -> line(LineLabel.FORM, attributes.getValue("formaction"));
            case "img", "iframe", "frame", "embed", "script" -> part(attributes.getValue("src"));
            case "object" -> part(attributes.getValue("data"));
            case "meta" ->
                "refresh".equalsIgnoreCase(attributes.getValue("name"))
                        ? line(LineLabel.LINK, target(String.valueOf(attributes.getValue("content"))))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns a line with an address from which a part of the page comes, unless it is beside the page itself. */
    private static Optional<LabelledLine> part(@Nullable String address) {
        return line(LineLabel.LINK, address).filter(line -> line.words().contains("//"));
    }

    /** Returns the address in the value of a refresh, such as {@code 5; url=https://…}. */
    private static @Nullable String target(String refresh) {
        var at = refresh.toLowerCase(Locale.ROOT).indexOf("url=");
        return at < 0 ? null : refresh.substring(at + "url=".length()).replaceAll("[\"']", "");
    }

    /** Returns a line with an address, unless it leads to a place in the file itself. */
    static Optional<LabelledLine> line(LineLabel label, @Nullable String address) {
        return address == null || address.isBlank() || isInTheFile(address.strip())
                ? Optional.empty()
                : Optional.of(new LabelledLine(label, address));
    }

    private static boolean isInTheFile(String address) {
        var lower = address.substring(0, Math.min(address.length(), 8)).toLowerCase(Locale.ROOT);
        return Stream.of("#", "data:", "cid:", "about:").anyMatch(lower::startsWith);
    }
}
