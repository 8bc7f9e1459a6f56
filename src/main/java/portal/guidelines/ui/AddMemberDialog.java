package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import portal.access.Access;
import portal.access.Refused;
import portal.access.ui.Attempt;
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
class AddMemberDialog extends PersonDialog {
    private final transient GuidelineWriting writing;
    private final Select<MemberPart> part = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final DayField due;

    AddMemberDialog(WorkCard card, GuidelineWriting writing, Access access, LocalDate today, Runnable done) {
        super(
                I18NProvider.translate("guidelines.work.add"),
                "guidelines.work.add.send",
                "guidelines.work.added",
                card,
                access,
                done);
        this.writing = writing;
        due = new DayField("guidelines.work.add.due", today);
        language();
        person.checkedBy(form);
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

    private void due() {
        due.setHelperText(getTranslation("guidelines.work.add.due.help"));
        due.setClearButtonVisible(true);
        due.setWidthFull();
    }

    private void offer(MemberPart chosen) {
        language.setVisible(chosen == MemberPart.TRANSLATOR);
        if (chosen == MemberPart.REVIEWER) person.offer(Role.GUIDELINE_REVIEWER, "guidelines.work.add.reviewers");
        else person.offer(null, "guidelines.work.add.readers");
    }

    @Override
    void act(PersonCard chosen) {
        var as = part.getValue();
        writing.assign(
                card.version(),
                chosen.id(),
                as,
                as == MemberPart.TRANSLATOR ? language.getValue() : null,
                due.getValue());
    }

    @Override
    protected void refuse(Refused refused, String why) {
        if (Attempt.isAt("language", refused)) form.refuse(language, why);
        else super.refuse(refused, why);
    }
}
