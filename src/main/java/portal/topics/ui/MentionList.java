package portal.topics.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import portal.access.NotFound;
import portal.access.Refused;
import portal.people.PersonCard;

/**
 * A list of people to mention, shown while the writer types {@code @} and the beginning of a name. The script {@code
 * frontend/mentions.js} sends the typed letters to this list, handles the keys in the browser, and inserts the chosen
 * username into the text.
 */
class MentionList extends Div {
    private static final int LONGEST = 40;

    private Function<String, List<PersonCard>> people = beginning -> List.of();

    MentionList(TextArea text) {
        addClassName("mention-list");
        getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", getTranslation("notifications.suggestions"));
        addAttachListener(
                attached -> getElement().executeJs("window.liaisonMentions?.begin(this, $0)", text.getElement()));
    }

    /** @param people returns future readers of the text whose username or name begins with the given letters */
    void offer(Function<String, List<PersonCard>> people) {
        this.people = people;
    }

    /**
     * Shows the people whom the text may mention and whose name begins with these letters; nobody if there are no
     * letters.
     */
    @ClientCallable
    void suggest(String beginning) {
        removeAll();
        if (!beginning.isEmpty() && beginning.length() <= LONGEST)
            found(beginning).forEach(person -> add(option(person)));
        getChildren().findFirst().ifPresent(first -> first.getElement().setAttribute("aria-selected", "true"));
    }

    /** Returns an empty list if the space does not accept the marking; the form reports this error when it is sent. */
    private List<PersonCard> found(String beginning) {
        try {
            return people.apply(beginning);
        } catch (Refused | NotFound nobody) {
            return List.of();
        }
    }

    private Component option(PersonCard person) {
        var option = new Div(new Span(person.name()), new Span("@" + person.username()), new Span(person.agency()));
        option.setId("mention-" + person.id().value());
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", "false");
        option.addClickListener(click -> choose(person));
        return option;
    }

    private void choose(PersonCard person) {
        removeAll();
        getElement().executeJs("this.mention($0)", person.username());
    }
}
