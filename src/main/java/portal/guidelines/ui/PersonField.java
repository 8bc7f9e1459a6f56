package portal.guidelines.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.AudienceId;
import portal.people.PersonCard;
import portal.people.Role;
import portal.ui.FormCheck;

/** A field for a person who could read a version if it were published, and who has a certain role if one is needed. */
class PersonField extends ComboBox<PersonCard> {
    private static final int MOST_OFFERED = 50;

    private final transient Access access;
    private final AudienceId readers;
    private @Nullable Role role;

    /** @param held the audience of the people who work on the version */
    PersonField(Access access, AudienceId held) {
        this.access = access;
        readers = access.onceReleased(held);
        setLabel(getTranslation("guidelines.work.add.person"));
        setItemLabelGenerator(each -> each.name() + ", " + each.home(getLocale()));
        setItems(query ->
                people(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        setWidthFull();
    }

    /**
     * Offers other people from now on. Returns this field.
     *
     * @param wanted the role that they must have; null if they need none
     * @param help the key of the text that says who is offered
     */
    final PersonField offer(@Nullable Role wanted, String help) {
        role = wanted;
        setHelperText(getTranslation(help));
        clear();
        getDataProvider().refreshAll();
        return this;
    }

    /** Makes this a required field of a form. Returns this field. */
    final PersonField checkedBy(FormCheck form) {
        form.required(this, getTranslation("guidelines.work.add.nobody"));
        return this;
    }

    /** Returns the people to offer. The database looks for those whose name begins with what was typed. */
    private Stream<PersonCard> people(String typed) {
        var beginning = typed.strip();
        var found = role == null
                ? access.readers(readers, beginning, MOST_OFFERED)
                : access.readers(readers, role, beginning, MOST_OFFERED);
        return found.stream();
    }
}
