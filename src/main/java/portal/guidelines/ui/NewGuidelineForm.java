package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.CrimeArea;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.ui.Attempt;
import portal.access.ui.AudienceChoice;
import portal.documents.extraction.ConvertedPicture;
import portal.drafts.Draft;
import portal.drafts.ui.Autosave;
import portal.drafts.ui.DraftForm;
import portal.guidelines.DraftGuideline;
import portal.guidelines.GuidelineDrafts;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.ImportedText;
import portal.guidelines.NewGuidelines;
import portal.ui.FormCheck;
import portal.ui.Languages;
import portal.ui.PrimaryButton;
import portal.ui.QuietButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * The form for starting a guideline. Its content is saved while the trainer types; repeated clicks start only one
 * guideline. If something is refused, the form shows the reason and keeps everything.
 */
class NewGuidelineForm extends Div implements DraftForm {
    private static final String AREA = "area";

    private final SpaceCard space;
    private final NewGuidelines guidelines;
    private final TextServices services;
    private final GuidelineReviews reviews;
    private final AudienceChoice audience;
    private final BodyChoice body;
    private final TextField title = new TextField(getTranslation("guidelines.new.name"));
    private final AreaSelect area = new AreaSelect();
    private final Select<Locale> language = new Select<>();
    private final Select<GuidelineTemplate> template = new Select<>();
    private final GuidelineTextField text = new GuidelineTextField();
    private final FormCheck form = new FormCheck();
    private final Button start = new PrimaryButton(getTranslation("guidelines.new.start"), this::attempt);
    private final Autosave autosave;
    private @Nullable ImportedText imported;
    private Locale previous = InLanguage.of(getLocale());

    NewGuidelineForm(
            SpaceCard space,
            NewGuidelines guidelines,
            TextServices services,
            DocumentServices documents,
            GuidelineReviews reviews,
            Access access) {
        this.space = space;
        this.guidelines = guidelines;
        this.services = services;
        this.reviews = reviews;
        audience = new AudienceChoice(access, space);
        autosave = new Autosave(this, services.drafts(), GuidelineDrafts.newGuidelineIn(space.id()));
        body = new BodyChoice(space.id(), documents.documents(), autosave::save);
        addClassName("guideline-form");
        Shortcut.markComposer(this);
        audience.onChange(autosave::save);
        text.onWritten(autosave::save);
        add(readers(), title(), choices(), body.checkedBy(form), text, actions(), autosave.others());
        autosave.begin();
    }

    @Override
    public Draft draft() {
        var chosen = area.getValue();
        var draft =
                new Draft(title.getValue(), text.getValue(), language.getValue(), audience.marking(), body.fields());
        return chosen == null ? draft : draft.withField(AREA, chosen.name());
    }

    @Override
    public void fill(Draft draft) {
        title.setValue(draft.title());
        text.setValue(draft.body());
        if (draft.language() != null) language.setValue(draft.language());
        if (draft.marking() != null) audience.choose(draft.marking());
        var chosen = draft.fields().get(AREA);
        area.setValue(chosen == null ? null : CrimeArea.valueOf(chosen));
        body.fill(draft);
    }

    @Override
    public void focus() {
        text.focus();
    }

    private Component readers() {
        return new Div(audience, new Hint(getTranslation("guidelines.new.readers")));
    }

    private TextField title() {
        Autosave.title(title);
        title.setMaxLength(GuidelineWriting.LONGEST_TITLE);
        form.required(title, getTranslation("guidelines.refused.title", GuidelineWriting.LONGEST_TITLE));
        title.addValueChangeListener(change -> saveIfTyped(change.isFromClient()));
        return title;
    }

    private Div choices() {
        var choices = new Div(language(), area(), template(), importing());
        choices.addClassName("guideline-choices");
        return choices;
    }

    private Select<Locale> language() {
        language.setLabel(getTranslation("guidelines.new.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(Languages::nameOf);
        language.addValueChangeListener(change -> {
            if (change.getValue() != null) write(change.getValue());
            saveIfTyped(change.isFromClient());
        });
        language.setValue(previous);
        return language;
    }

    /**
     * Prepares the fields for the chosen language. If the text is still the unchanged template, it becomes the template
     * in this language.
     */
    private void write(Locale chosen) {
        var offered = template.getValue();
        if (offered != null && text.getValue().equals(offered.text(previous))) text.setValue(offered.text(chosen));
        previous = chosen;
        text.setLanguage(chosen);
        InLanguage.markTyped(title, chosen);
    }

    private AreaSelect area() {
        area.addValueChangeListener(change -> saveIfTyped(change.isFromClient()));
        return area;
    }

    private Select<GuidelineTemplate> template() {
        template.setLabel(getTranslation("guidelines.template.label"));
        template.setItems(GuidelineTemplate.values());
        template.setItemLabelGenerator(each -> getTranslation("guidelines.template." + each + ".name"));
        template.setHelperText(getTranslation("guidelines.template.help"));
        template.setValue(GuidelineTemplate.EMPTY);
        template.addValueChangeListener(change -> use(change.getOldValue(), change.getValue()));
        return template;
    }

    /** Puts the headings of a template in place of an unchanged template, or below what the trainer has written. */
    private void use(@Nullable GuidelineTemplate former, GuidelineTemplate chosen) {
        var written = text.getValue().strip();
        var isUnchanged = former != null && written.equals(former.text(previous).strip());
        var headings = chosen.text(previous);
        if (written.isEmpty() || isUnchanged) text.setValue(headings);
        else if (!headings.isEmpty()) text.setValue(written + "\n\n" + headings);
        autosave.save();
    }

    private Button importing() {
        return new QuietButton(getTranslation("guidelines.import.open"), Symbol.UPLOAD, this::openImport);
    }

    private void openImport() {
        var isWritten = !text.getValue().isBlank();
        new ImportDialog((name, file) -> services.imports().read(space.id(), name, file), isWritten, this::take).open();
    }

    /** Takes the text of a file. Its pictures are added once the guideline is started. */
    private void take(ImportedText file) {
        imported = file;
        text.setValue(file.markdown());
        autosave.save();
    }

    private void saveIfTyped(boolean isTyped) {
        if (isTyped) autosave.save();
    }

    private Div actions() {
        start.setDisableOnClick(true);
        var actions = new Div(
                Shortcut.SEND.on(start), new Anchor(space.route(), getTranslation("ui.cancel")), autosave.note());
        actions.addClassName("guideline-actions");
        return actions;
    }

    private void attempt() {
        Attempt.send(form, start, () -> autosave.sendOnce(this::send), this::refuse);
    }

    private void refuse(Refused refused, String why) {
        if (Attempt.isAt("title", refused)) form.refuse(title, why);
        else if (Attempt.isAt("document", refused)) body.refuse(form, why);
        else text.refuse(why);
    }

    private void send() {
        audience.refusal().ifPresentOrElse(text::refuse, this::begin);
    }

    private void begin() {
        var plan = new DraftGuideline(
                space.id(),
                audience.marking(),
                area.getValue(),
                language.getValue(),
                title.getValue(),
                text.getValue());
        var pictures = imported == null ? List.<ConvertedPicture>of() : imported.shownIn(text.getValue());
        var version = guidelines.start(plan, body.chosen().orElse(null), pictures);
        autosave.discard();
        var card = reviews.work(version);
        UI.getCurrent().navigate(card.guideline().workRoute(card.number()));
    }
}
