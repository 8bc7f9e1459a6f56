package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Marking;
import portal.access.ReMarkConsequences;
import portal.access.ReMarkConsequences.Attachment;
import portal.access.ReaderChange;
import portal.access.Readers;
import portal.access.Refused;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * Shows the effects of a new marking of an item: the readers now and afterwards, who gains and who loses access, and
 * which answers and attachments change with the item.
 */
class ReMarkEffects extends Div {
    private final Access access;
    private final ReMarkDialog.ReMarkSubject item;
    private final AudienceLine line;
    private final Div details = new Div();

    ReMarkEffects(Access access, ReMarkDialog.ReMarkSubject item) {
        this.access = access;
        this.item = item;
        var audience = item.marked().id();
        line = new AudienceLine(new AudienceLine.Trial(
                chosen -> access.preview(audience, chosen),
                chosen -> access.readers(audience, chosen),
                (chosen, country) -> access.readers(audience, chosen, country)));
        addClassName("re-mark-effects");
        details.addClassName("re-mark-details");
        details.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("access.re-mark.who")), line, details);
    }

    void show(Marking wanted) {
        details.removeAll();
        line.show(wanted);
        if (line.refusal().isPresent()) return;
        var shift = access.readerChange(item.marked().id(), wanted);
        details.add(before(shift));
        if (wanted.equals(item.marked().marking())) return;
        details.add(people("gained", shift.gained()), people("lost", shift.lost()));
        var along = item.along().apply(wanted);
        if (!along.isNothing()) details.add(along(along));
    }

    void refuse(Refused refused) {
        details.removeAll();
        line.refuse(refused);
    }

    private Component before(ReaderChange shift) {
        return new Paragraph(getTranslation("access.re-mark.now", MarkingWords.summary(shift.before())));
    }

    /**
     * Returns the list of the readers who would gain or lose access.
     *
     * @param which "gained" or "lost"
     */
    private Component people(String which, Readers readers) {
        var nobody = readers.byCountry().isEmpty() && readers.withoutCountry() == 0;
        if (nobody) return new Paragraph(getTranslation("access.re-mark." + which + ".nobody"));
        var list = new UnorderedList();
        list.addClassNames("plain", "re-mark-people");
        readers.byCountry()
                .forEach((country, people) ->
                        list.add(of(country.displayName(getLocale()), people, names(readers, country))));
        if (readers.withoutCountry() > 0)
            list.add(of(getTranslation("access.no-country"), readers.withoutCountry(), names(readers, null)));
        var section = new Section(new H3(getTranslation("access.re-mark." + which)), list);
        section.addClassName("re-mark-" + which);
        return section;
    }

    private static ListItem of(String home, int people, String names) {
        var who = new Span(names.isEmpty() ? MarkingWords.text("access.readers.people", people) : names);
        return new ListItem(new Span(home), who);
    }

    private static String names(Readers readers, @Nullable CountryCode country) {
        return readers.persons().stream()
                .filter(person -> Objects.equals(country, person.country()))
                .map(PersonCard::name)
                .collect(Collectors.joining(MarkingWords.text("access.and")));
    }

    private Component along(ReMarkConsequences along) {
        var list = new UnorderedList();
        list.addClassNames("plain", "re-mark-along");
        if (along.answers() > 0)
            list.add(new ListItem(new Span(getTranslation("access.re-mark.answers", along.answers()))));
        along.attachments().forEach(attachment -> list.add(fate(attachment)));
        return new Section(new H3(getTranslation("access.re-mark.along")), list);
    }

    private ListItem fate(Attachment attachment) {
        var title = new Span(attachment.title());
        title.getElement().setAttribute("dir", "auto");
        return new ListItem(title, new Span(getTranslation("access.re-mark.fate." + attachment.fate())));
    }
}
