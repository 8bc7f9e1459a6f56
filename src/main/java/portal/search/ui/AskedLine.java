package portal.search.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.search.Facet;
import portal.search.Query;
import portal.ui.Chip;

/** What a saved search asks: its words as typed, and what they are narrowed to. */
class AskedLine extends Div {
    private final Spaces spaces;

    AskedLine(Asked asked, Spaces spaces) {
        this.spaces = spaces;
        addClassName("asked");
        add(new Code(asked.query().legible()));
        asked.chosen().forEach((facet, values) -> values.forEach(value -> add(new Chip(label(facet, value)))));
        if (asked.languages() == Query.Languages.OWN) add(new Chip(getTranslation("search.languages.to-own")));
    }

    private String label(Facet facet, String value) {
        return facet == Facet.SPACE ? space(value) : ValueName.of(facet, value, this, getLocale());
    }

    /** A space is named to whoever is let into it, now. */
    private String space(String value) {
        try {
            var id = new SpaceId(UUID.fromString(value));
            var card = spaces.cards(List.of(id)).get(id);
            return card == null ? getTranslation("search.saved.elsewhere") : card.name();
        } catch (IllegalArgumentException noId) {
            return getTranslation("search.saved.elsewhere");
        }
    }
}
