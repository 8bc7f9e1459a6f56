package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.TranslationSheet;
import portal.guidelines.TranslationState;
import portal.guidelines.WorkCard;
import portal.ui.TimeLabel;

/**
 * The dialog in which a trainer publishes an approved version, now or on a day. It says at which time that day begins,
 * and which translations come into force with the version.
 */
class PublishDialog extends GuidelineDialog {
    private final WorkCard card;
    private final transient GuidelinePublication publication;
    private final LocalDate today;
    private final Runnable done;
    private final TwoChoices when =
            new TwoChoices("guidelines.publish.when", "guidelines.publish.now", "guidelines.publish.later");
    private final DayField day;
    private final DayField review;
    private final Hint effect = new Hint("");

    /** @param hasUnsaved whether the viewer has changes that are not saved, which the publication will not contain */
    PublishDialog(
            WorkCard card,
            List<TranslationSheet> translations,
            boolean hasUnsaved,
            GuidelinePublication publication,
            LocalDate today,
            Runnable done) {
        super(
                I18NProvider.translate("guidelines.publish.title", card.title()),
                I18NProvider.translate("guidelines.event.PUBLISH"));
        this.card = card;
        this.publication = publication;
        this.today = today;
        this.done = done;
        day = new DayField("guidelines.publish.day", today.plusDays(1));
        review = new DayField("guidelines.publish.review", today.plusDays(1));
        if (hasUnsaved) add(warning());
        begin(new Paragraph(getTranslation("guidelines.publish.what")), when(), day(), effect(), review());
        add(languages(translations));
        choose();
    }

    private Component warning() {
        var warning = new Paragraph(getTranslation("guidelines.publish.unsaved"));
        warning.addClassName("work-warning");
        return warning;
    }

    private Component when() {
        when.setValue(card.publishOn() == null);
        when.addValueChangeListener(change -> choose());
        return when;
    }

    private Component day() {
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
        effect.getElement().setAttribute("aria-live", "polite");
        return effect;
    }

    private Component review() {
        review.setHelperText(getTranslation("guidelines.publish.review.help"));
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

    /** Shows what the choice between now and later, and the choice of a day, lead to. */
    private void choose() {
        var isNow = when.getValue();
        LocalDate chosen = isNow ? null : day.getValue();
        day.setVisible(!isNow);
        setVerb(getTranslation(isNow ? "guidelines.event.PUBLISH" : "guidelines.publish.plan"));
        effect.setText(
                isNow ? getTranslation("guidelines.publish.now.what") : chosen == null ? "" : StartOfDay.words(chosen));
    }

    private Component languages(List<TranslationSheet> translations) {
        var languages = new Div();
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
        if (!names.isEmpty()) lines.add(new Hint(getTranslation(key, NameList.of(names, getLocale()))));
    }

    @Override
    protected void send() {
        LocalDate chosen = when.getValue() ? null : day.getValue();
        var due = Objects.requireNonNull(review.getValue());
        if (chosen == null) publication.publish(card.version(), due);
        else publication.plan(card.version(), chosen, due);
        finish(said(chosen), done);
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(Attempt.isAt("day", refused) ? day : review, why);
    }

    private String said(@Nullable LocalDate chosen) {
        return chosen == null
                ? getTranslation("guidelines.publish.done", card.title())
                : getTranslation("guidelines.publish.planned", TimeLabel.day(chosen, getLocale()));
    }
}
