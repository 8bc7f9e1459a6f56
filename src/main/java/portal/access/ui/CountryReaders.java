package portal.access.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import portal.people.CountryCode;

/**
 * Shows the number of readers of one country, or of readers without a country. When the user opens this element, it
 * lists the names of these readers: the first {@value #MOST_NAMES}, and the number of the others.
 */
class CountryReaders extends NativeDetails {
    private static final int MOST_NAMES = 100;

    private final UnorderedList people = new UnorderedList();

    CountryReaders(String title, int count, Optional<CountryCode> country, WhoCanSeeThis.ReaderNames names) {
        addClassName("who-country");
        people.addClassName("plain");
        setSummary(new Span(title), number(count));
        setContent(people);
        addToggleListener(toggle -> {
            if (toggle.isOpened() && people.getComponentCount() == 0) name(country, names);
        });
    }

    private void name(Optional<CountryCode> country, WhoCanSeeThis.ReaderNames names) {
        var all = names.of(country);
        all.stream().limit(MOST_NAMES).forEach(person -> people.add(new ReaderItem(person)));
        if (all.size() > MOST_NAMES)
            people.add(new ListItem(getTranslation("access.readers.more", all.size() - MOST_NAMES)));
    }

    private static Span number(int people) {
        var number = new Span(MarkingWords.text("access.readers.people", people));
        number.addClassName("number");
        return number;
    }
}
