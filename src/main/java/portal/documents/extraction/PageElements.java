package portal.documents.extraction;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.jspecify.annotations.Nullable;

/** The elements of an HTML page that are read: those that Tika reads, and those that name addresses. */
class PageElements extends DefaultHtmlMapper {
    private static final Set<String> ELEMENTS =
            Set.of("form", "button", "input", "iframe", "frame", "area", "object", "embed", "script");
    private static final Set<String> ATTRIBUTES = Set.of("href", "action", "formaction", "src", "data");

    @Override
    public @Nullable String mapSafeElement(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return ELEMENTS.contains(lower) ? lower : super.mapSafeElement(name);
    }

    /** Keeps scripts because they name addresses; {@link PlainTextHandler} leaves out their code. */
    @Override
    public boolean isDiscardElement(String name) {
        return super.isDiscardElement(name) && !name.equalsIgnoreCase("script");
    }

    @Override
    public @Nullable String mapSafeAttribute(String element, String name) {
        return ATTRIBUTES.contains(name) ? name : super.mapSafeAttribute(element, name);
    }
}
