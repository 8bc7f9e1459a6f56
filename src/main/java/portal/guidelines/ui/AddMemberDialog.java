package portal.guidelines.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.Refused;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.MemberPart;
import portal.guidelines.WorkCard;
import portal.people.PersonCard;
import portal.people.Role;
import portal.ui.Languages;

/**
 * The dialog in which an author asks a person to write, review or translate a version. It offers the people who could
 * read the version if it were published; for a review, only reviewers.
 */
class AddMemberDialog extends FormDialog {
    private static final int MOST_OFFERED = 50;

    private final WorkCard card;
    private final transient GuidelineWriting writing;
    private final transient Access access;
    private final AudienceId readers;
    private final Runnable done;
    private final Select<MemberPart> part = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final ComboBox<PersonCard> person = new ComboBox<>(getTranslation("guidelines.work.add.person"));
    private final DayField due;

    AddMemberDialog(WorkCard card, GuidelineWriting writing, Access access, LocalDate today, Runnable done) {
        super(I18NProvider.translate("guidelines.work.add"), I18NProvider.translate("guidelines.work.add.send"));
        this.card = card;
        this.writing = writing;
        this.access = access;
        this.done = done;
        readers = access.onceReleased(card.marked().id());
        due = new DayField("guidelines.work.add.due", today);
        language();
        person();
        due();
        part();
        begin(new Paragraph(getTranslation("guidelines.work.add.what")), part, language, person, due);
    }

    private void part() {
        part.setLabel(getTranslation("guidelines.work.add.part"));
        part.setItems(MemberPart.values());
        part.setItemLabelGenerator(each -> getTranslation("guidelines.part." + each));
        part.setWidthFull();
        part.addValueChangeListener(change -> offer(change.getValue()));
        part.setValue(MemberPart.REVIEWER);
    }

    private void language() {
        language.setLabel(getTranslation("guidelines.work.add.language"));
        language.setItems(Languages.ALL.stream()
                .filter(each -> !each.equals(card.language()))
                .toList());
        language.setItemLabelGenerator(Languages::nameOf);
        language.setWidthFull();
        form.check(
                language,
                chosen -> part.getValue() != MemberPart.TRANSLATOR || chosen != null,
                getTranslation("guidelines.refused.language"));
    }

    private void person() {
        person.setItemLabelGenerator(each -> each.name() + ", " + each.home(getLocale()));
        person.setItems(query ->
                people(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        person.setWidthFull();
        form.required(person, getTranslation("guidelines.work.add.nobody"));
    }

    private void due() {
        due.setHelperText(getTranslation("guidelines.work.add.due.help"));
        due.setClearButtonVisible(true);
        due.setWidthFull();
    }

    private void offer(MemberPart chosen) {
        language.setVisible(chosen == MemberPart.TRANSLATOR);
        person.setHelperText(getTranslation(
                chosen == MemberPart.REVIEWER ? "guidelines.work.add.reviewers" : "guidelines.work.add.readers"));
        person.clear();
        person.getDataProvider().refreshAll();
    }

    /** Returns the people to offer. The database looks for those whose name begins with what was typed. */
    private Stream<PersonCard> people(String typed) {
        var beginning = typed.strip();
        if (part.getValue() != MemberPart.REVIEWER) return access.readers(readers, beginning, MOST_OFFERED).stream();
        return access.readers(readers, Role.GUIDELINE_REVIEWER, beginning, MOST_OFFERED).stream();
    }

    @Override
    void send() {
        var chosen = Objects.requireNonNull(person.getValue());
        var as = part.getValue();
        writing.assign(
                card.version(),
                chosen.id(),
                as,
                as == MemberPart.TRANSLATOR ? language.getValue() : null,
                due.getValue());
        finish(getTranslation("guidelines.work.added", chosen.name()), done);
    }

    @Override
    void refuse(Refused refused, String why) {
        if (Attempt.isAt("language", refused)) form.refuse(language, why);
        else form.refuse(person, why);
    }
}
