package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.text.ListFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.TranslationSheet;
import portal.guidelines.TranslationState;
import portal.guidelines.WorkCard;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/**
 * The dialog in which a trainer publishes an approved version, now or on a day. It says at which time that day begins,
 * and which translations come into force with the version.
 */
class PublishDialog extends Dialog {
    private final WorkCard card;
    private final transient GuidelinePublication publication;
    private final LocalDate today;
    private final Runnable done;
    private final RadioButtonGroup<Boolean> when = new RadioButtonGroup<>();
    private final DatePicker day = new DatePicker(getTranslation("guidelines.publish.day"));
    private final DatePicker review = new DatePicker(getTranslation("guidelines.publish.review"));
    private final Paragraph effect = new Paragraph();
    private final FormCheck form = new FormCheck();
    private final Button publish = new PrimaryButton(getTranslation("guidelines.event.PUBLISH"), this::attempt);

    /** @param hasUnsaved whether the viewer has changes that are not saved, and so will not be published */
    PublishDialog(
            WorkCard card,
            List<TranslationSheet> translations,
            boolean hasUnsaved,
            GuidelinePublication publication,
            LocalDate today,
            Runnable done) {
        this.card = card;
        this.publication = publication;
        this.today = today;
        this.done = done;
        addClassName("guideline-dialog");
        setHeaderTitle(getTranslation("guidelines.publish.title", card.title()));
        if (hasUnsaved) add(warning());
        add(new Paragraph(getTranslation("guidelines.publish.what")), when(), day(), effect(), review());
        add(languages(translations));
        publish.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), publish);
        choose();
    }

    private Component warning() {
        var warning = new Paragraph(getTranslation("guidelines.publish.unsaved"));
        warning.addClassName("work-warning");
        return warning;
    }

    private RadioButtonGroup<Boolean> when() {
        when.setLabel(getTranslation("guidelines.publish.when"));
        when.setItems(true, false);
        when.setItemLabelGenerator(
                isNow -> getTranslation(isNow ? "guidelines.publish.now" : "guidelines.publish.later"));
        when.addThemeNames("vertical");
        when.setValue(card.publishOn() == null);
        when.addValueChangeListener(change -> choose());
        return when;
    }

    private DatePicker day() {
        day.setLocale(TimeLabel.calendar(getLocale()));
        day.setMin(today.plusDays(1));
        day.setMax(today.plusMonths(12));
        day.setValue(card.publishOn());
        form.check(day, chosen -> when.getValue() || chosen != null, getTranslation("guidelines.refused.day"));
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) review.setValue(usualReview(change.getValue()));
            choose();
        });
        return day;
    }

    private Component effect() {
        effect.addClassName("guideline-hint");
        effect.getElement().setAttribute("aria-live", "polite");
        return effect;
    }

    private DatePicker review() {
        review.setLocale(TimeLabel.calendar(getLocale()));
        review.setHelperText(getTranslation("guidelines.publish.review.help"));
        review.setMin(today.plusDays(1));
        var planned = card.publishOn();
        var reviewDueOn = card.reviewDueOn();
        review.setValue(
                planned != null && reviewDueOn != null ? reviewDueOn : usualReview(planned == null ? today : planned));
        form.required(review, getTranslation("guidelines.refused.review"));
        return review;
    }

    private static LocalDate usualReview(LocalDate from) {
        return from.plus(GuidelinePublication.USUAL_TIME_TO_REVIEW);
    }

    /** Shows what follows from the choice between now and later, and of the day. */
    private void choose() {
        var isNow = when.getValue();
        LocalDate chosen = isNow ? null : day.getValue();
        day.setVisible(!isNow);
        publish.setText(getTranslation(isNow ? "guidelines.event.PUBLISH" : "guidelines.publish.plan"));
        effect.setVisible(isNow || chosen != null);
        effect.setText(chosen == null ? getTranslation("guidelines.publish.now.what") : StartOfDay.words(chosen));
    }

    private Component languages(List<TranslationSheet> translations) {
        var languages = new Div();
        languages.addClassName("guideline-hint");
        line(languages, "guidelines.publish.with", translations, PublishDialog::isChecked);
        line(languages, "guidelines.publish.stays", translations, PublishDialog::isInForce);
        line(languages, "guidelines.publish.pending", translations, sheet -> !isChecked(sheet) && !isInForce(sheet));
        return languages;
    }

    private static boolean isChecked(TranslationSheet sheet) {
        return sheet.state() == TranslationState.CHECKED;
    }

    private static boolean isInForce(TranslationSheet sheet) {
        return sheet.state() == TranslationState.PUBLISHED;
    }

    private void line(Div lines, String key, List<TranslationSheet> translations, Predicate<TranslationSheet> which) {
        var names = translations.stream()
                .filter(which)
                .map(sheet -> InLanguage.name(sheet.to(), getLocale()))
                .toList();
        if (names.isEmpty()) return;
        var list = ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        lines.add(new Paragraph(getTranslation(key, list.format(names))));
    }

    private void attempt() {
        try {
            form.ifValid(this::publish);
        } catch (Refused refused) {
            refuse(refused);
        } finally {
            publish.setEnabled(true);
        }
    }

    private void refuse(Refused refused) {
        var why = getTranslation(refused.key(), refused.arguments());
        form.refuse(refused.field().filter("day"::equals).isPresent() ? day : review, why);
    }

    private void publish() {
        LocalDate chosen = when.getValue() ? null : day.getValue();
        var due = Objects.requireNonNull(review.getValue());
        if (chosen == null) publication.publish(card.version(), due);
        else publication.plan(card.version(), chosen, due);
        close();
        Toast.done(said(chosen));
        done.run();
    }

    private String said(@Nullable LocalDate chosen) {
        return chosen == null
                ? getTranslation("guidelines.publish.done", card.title())
                : getTranslation("guidelines.publish.planned", TimeLabel.day(chosen, getLocale()));
    }
}
