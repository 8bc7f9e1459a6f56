package portal.guidelines.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Stream;
import portal.access.Access;
import portal.access.AudienceId;
import portal.people.PersonCard;
import portal.people.Role;

/** A field for a person who has a certain role and could read a version if it were published. */
class PersonField extends ComboBox<PersonCard> {
    private static final int MOST_OFFERED = 50;

    private final transient Access access;
    private final AudienceId readers;
    private final Role role;

    /**
     * @param held the audience of the people who work on the version
     * @param help the key of the text that says who is offered
     */
    PersonField(Access access, AudienceId held, Role role, String help) {
        this.access = access;
        this.readers = access.onceReleased(held);
        this.role = role;
        setLabel(getTranslation("guidelines.work.add.person"));
        setHelperText(getTranslation(help));
        setItemLabelGenerator(each -> each.name() + ", " + each.home(getLocale()));
        setItems(query ->
                people(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        setWidthFull();
    }

    private Stream<PersonCard> people(String typed) {
        return access.readers(readers, role, typed.strip(), MOST_OFFERED).stream();
    }
}
