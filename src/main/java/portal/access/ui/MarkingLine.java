package portal.access.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.Marking;
import portal.people.CountryCode;

/**
 * Shows the marking of an item in one line, with its parts always in the same order: classification, TLP, handling,
 * source, countries, named recipients, partners, compartments. If it is created with the audience of the item, it also
 * registers this audience, so that the page removes the item when the viewer loses access to it.
 */
public class MarkingLine extends Paragraph {
    public MarkingLine(AudienceProperties marked) {
        this(marked.marking(), marked.originCountry());
        ShownAudiences.in(marked.id(), this);
    }

    public MarkingLine(Marking marking) {
        this(marking, null);
    }

    private MarkingLine(Marking marking, @Nullable CountryCode origin) {
        addClassNames("marking-line", "facts");
        getElement().setAttribute("aria-label", getTranslation("access.marking"));
        getElement().setAttribute("role", "group");
        part(MarkingWords.of(marking.classification())).addClassName("marking-class");
        add(new TlpChip(marking.tlp()));
        if (!marking.handling().isEmpty()) handling(marking);
        source(marking, origin);
        MarkingWords.narrowing(marking).forEach(this::part);
    }

    private void handling(Marking marking) {
        var codes = part(marking.handling().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        codes.setTitle(
                marking.handling().stream().sorted().map(MarkingWords::of).collect(Collectors.joining("; ")));
    }

    private void source(Marking marking, @Nullable CountryCode origin) {
        var source = MarkingWords.of(marking.source());
        part(origin == null ? source : getTranslation("access.source.of", source, origin.value()));
    }

    private Span part(String words) {
        var part = new Span(words);
        part.addClassName("marking-part");
        add(part);
        return part;
    }
}
