package portal.guidelines.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.guidelines.MandatoryReaders;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.Role;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** A group of readers in a form: an affiliation, a role and a country, each of which may be left open. */
class MandatoryReadersRow extends Div {
    private final Select<Affiliation> affiliation = new Select<>();
    private final Select<Role> role = new Select<>();
    private final ComboBox<CountryCode> country = new ComboBox<>(getTranslation("guidelines.progress.country"));

    /** @param remove receives this row and removes it from the form */
    MandatoryReadersRow(
            @Nullable MandatoryReaders group, List<CountryCode> countries, Consumer<MandatoryReadersRow> remove) {
        addClassName("guideline-group");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("guidelines.progress.group"));
        offer(
                affiliation,
                "guidelines.progress.affiliation",
                List.of(Affiliation.values()),
                each -> getTranslation("people.affiliation." + each));
        offer(role, "guidelines.progress.role", readingRoles(), each -> getTranslation("people.role." + each));
        country.setItems(countries);
        country.setItemLabelGenerator(each -> each.displayName(getLocale()));
        country.setPlaceholder(getTranslation("guidelines.progress.any"));
        country.setClearButtonVisible(true);
        if (group != null) fill(group);
        add(affiliation, role, country);
        add(new QuietButton(Symbol.X, getTranslation("guidelines.progress.remove"), () -> remove.accept(this)));
    }

    /** Returns the roles of people who can read content. */
    private static List<Role> readingRoles() {
        return Arrays.stream(Role.values()).filter(each -> !each.isCustodian()).toList();
    }

    private <T> void offer(Select<T> select, String label, List<T> values, Function<T, String> name) {
        var any = getTranslation("guidelines.progress.any");
        select.setLabel(getTranslation(label));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        select.setItemLabelGenerator(each -> each == null ? any : name.apply(each));
    }

    /** Puts the focus on the first field. */
    void focus() {
        affiliation.focus();
    }

    private void fill(MandatoryReaders group) {
        affiliation.setValue(group.affiliation());
        role.setValue(group.role());
        country.setValue(group.country());
    }

    /** Returns the group that is chosen now. */
    MandatoryReaders group() {
        return new MandatoryReaders(affiliation.getValue(), role.getValue(), country.getValue());
    }
}
