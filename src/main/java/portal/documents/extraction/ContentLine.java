package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a contact card (RFC 6350) or of a calendar (RFC 5545), such as {@code TEL;TYPE=cell:+65 555 0100}.
 *
 * @param name in capitals, without the group that may stand before it
 * @param parameters each with its name, except in old files: {@code TYPE=cell} or {@code CELL}
 * @param value as it stands in the file
 */
record ContentLine(String name, List<String> parameters, String value) {
    private static final String NAME = "[A-Za-z0-9.-]{1,100}";
    private static final Set<String> ENCODINGS = Set.of("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT");

    /** Returns null if the text is not such a line. */
    static @Nullable ContentLine of(String line) {
        var parts = new ArrayList<String>();
        var isQuoted = false;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"') isQuoted = !isQuoted;
            if (isQuoted || c != ';' && c != ':') continue;
            parts.add(line.substring(from, i));
            from = i + 1;
            if (c == ':') return of(parts.getFirst(), parts.subList(1, parts.size()), line.substring(from));
        }
        return null;
    }

    private static @Nullable ContentLine of(String name, List<String> parameters, String value) {
        if (!name.matches(NAME)) return null;
        return new ContentLine(
                name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
                parameters.stream().map(each -> each.replace("\"", "")).toList(),
                value);
    }

    boolean isQuotedPrintable() {
        return encodings().anyMatch("QUOTED-PRINTABLE"::equals);
    }

    /** Returns whether the value is not text, such as a photograph. */
    boolean isBinary() {
        return encodings().anyMatch(Set.of("BASE64", "B")::contains) || value.startsWith("data:");
    }

    /** Returns the value of a parameter. */
    Optional<String> parameter(String wanted) {
        return parameters.stream()
                .filter(each -> each.regionMatches(true, 0, wanted + "=", 0, wanted.length() + 1))
                .map(each -> each.substring(wanted.length() + 1))
                .findFirst();
    }

    /** Returns the name with the types, such as {@code TEL cell}. */
    String label() {
        var types = parameters.stream()
                .filter(each -> each.indexOf('=') < 0 || each.regionMatches(true, 0, "TYPE=", 0, 5))
                .map(each -> each.substring(each.indexOf('=') + 1).replace(',', ' '))
                .filter(each -> !ENCODINGS.contains(each.toUpperCase(Locale.ROOT)));
        return Stream.concat(Stream.of(name), types).collect(Collectors.joining(" "));
    }

    /** Returns the value without its encoding. */
    String decoded(Charset usual) {
        if (!isQuotedPrintable()) return value;
        try (var in = new QuotedPrintableInputStream(new ByteArrayInputStream(value.getBytes(ISO_8859_1)))) {
            var bytes = in.readAllBytes();
            var declared = DeclaredCharset.named(parameter("CHARSET").orElse(null));
            return new String(bytes, declared != null ? declared : CharsetDecision.fits(UTF_8, bytes) ? UTF_8 : usual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> encodings() {
        return parameters.stream()
                .map(each -> each.toUpperCase(Locale.ROOT))
                .map(each -> each.startsWith("ENCODING=") ? each.substring("ENCODING=".length()) : each)
                .filter(ENCODINGS::contains);
    }
}
