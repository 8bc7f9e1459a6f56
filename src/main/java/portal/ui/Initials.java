package portal.ui;

import com.vaadin.flow.component.html.Span;

/** Shows the initials of a person in a circle. Screen readers leave them out, because the name stands beside them. */
public class Initials extends Span {
    public Initials(String name) {
        super(of(name));
        addClassName("person-initials");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Returns the first letters of the first and of the last name. */
    private static String of(String name) {
        var first = letter(name, 0);
        var last = name.lastIndexOf(' ');
        return last < 0 ? first : first + letter(name, last + 1);
    }

    private static String letter(String name, int at) {
        return at < name.length() ? Character.toString(name.codePointAt(at)) : "";
    }
}
