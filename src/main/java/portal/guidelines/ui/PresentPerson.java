package portal.guidelines.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import portal.guidelines.VersionPresence.Other;
import portal.ui.Initials;

/** Says that a person has the same version open, or is writing in it. */
class PresentPerson extends ListItem {
    PresentPerson(Other other, ShownVersion version) {
        addClassName("work-present");
        setClassName("work-writing", other.isWriting());
        add(new Initials(other.person().name()), new Span(words(other, version)));
    }

    private String words(Other other, ShownVersion version) {
        var name = other.person().name();
        var home = other.person().home(getLocale());
        if (!other.isWriting()) return getTranslation("guidelines.presence.open", name, home);
        var changed = other.clause();
        var clause = changed == null ? null : version.clause(changed).orElse(null);
        if (clause == null) return getTranslation("guidelines.presence.writing", name, home);
        var named = ShownVersion.name(clause, version.text().numbers());
        return getTranslation("guidelines.presence.writing.in", name, home, named);
    }
}
