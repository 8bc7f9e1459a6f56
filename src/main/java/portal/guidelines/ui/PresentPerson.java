package portal.guidelines.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import portal.guidelines.VersionPresence.Other;

/** Says that a person has the same version open, or is writing in it. */
class PresentPerson extends ListItem {
    PresentPerson(Other other, ShownVersion version) {
        addClassName("work-present");
        setClassName("work-writing", other.isWriting());
        var initials = new Span(initials(other.person().name()));
        initials.addClassName("work-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        add(initials, new Span(words(other, version)));
    }

    /** Returns the first letters of the first and of the last name. */
    private static String initials(String name) {
        var first = letter(name, 0);
        var last = name.lastIndexOf(' ');
        return last < 0 ? first : first + letter(name, last + 1);
    }

    private static String letter(String name, int at) {
        return at < name.length() ? Character.toString(name.codePointAt(at)) : "";
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
