package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.drafts.Draft;
import portal.drafts.ui.Autosave;
import portal.drafts.ui.DraftForm;
import portal.guidelines.EditableText;
import portal.guidelines.GuidelineDrafts;
import portal.guidelines.GuidelineRevisionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.ImportedText;
import portal.guidelines.SaveRevision;
import portal.guidelines.SavedRevision;
import portal.guidelines.WorkCard;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseMerge;
import portal.guidelines.clauses.ClauseMerge.Conflict;
import portal.guidelines.clauses.ClauseText;
import portal.guidelines.clauses.Sections;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.QuietButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * The form in which an author changes the text of a version. It saves a draft every second, together with the revision
 * that the author began to edit. Saving makes a new revision, and merges what others have saved meanwhile. If both have
 * changed the same clause, nothing is saved until the author has chosen.
 */
class VersionEditor extends Div implements DraftForm, VersionText {
    /** The name of the draft's field for the revision that the author began to edit. */
    private static final String BASE = "base";

    private WorkCard card;
    private final TextServices services;
    private final Runnable changed;
    private final TextField title = new TextField(getTranslation("guidelines.new.name"));
    private final GuidelineTextField text = new GuidelineTextField();
    private final Paragraph note = new Paragraph();
    private final Div conflicts = new Div();
    private final FormCheck form = new FormCheck();
    private final Button save = new PrimaryButton(getTranslation("guidelines.work.save"), () -> save(() -> {}));
    private final Hint effect = new Hint("");
    private final Div actions = new Div();
    private final Autosave autosave;
    private EditableText saved;
    private GuidelineRevisionId base;

    /** @param changed runs after a new revision was saved */
    VersionEditor(WorkCard card, EditableText saved, TextServices services, Runnable changed) {
        this.card = card;
        this.saved = saved;
        this.base = saved.revision();
        this.services = services;
        this.changed = changed;
        autosave = new Autosave(this, services.drafts(), GuidelineDrafts.editOf(card.version()));
        addClassName("work-editor");
        Shortcut.markComposer(this);
        title();
        text();
        actions();
        note.addClassName("work-note");
        note.getElement().setAttribute("role", "status");
        add(conflicts, title, text, actions, note, autosave.others());
        autosave.begin();
    }

    /** Says what saving leads to in the present state of the version. What is typed stays. Returns this editor. */
    final VersionEditor show(WorkCard now) {
        card = now;
        effect.setText(getTranslation("guidelines.work.save.effect." + now.state()));
        return this;
    }

    @Override
    public Draft draft() {
        return new Draft(title.getValue(), text.getValue())
                .withField(BASE, base.value().toString());
    }

    /** Fills the form with a draft; if there is none, with the text that was saved last, by whomever. */
    @Override
    public void fill(Draft draft) {
        saved = services.writing().text(card.version());
        base = saved.revision();
        if (draft.isBlank()) fillWithSaved();
        else fillWith(draft);
        note.setText(base.equals(saved.revision()) ? "" : getTranslation("guidelines.work.behind"));
    }

    /** Leaves the fields alone if they say the same, so that the author can go on typing where the cursor is. */
    private void fillWithSaved() {
        if (!hasUnsaved()) return;
        title.setValue(saved.text().title());
        text.setValue(saved.text().markdown());
    }

    private void fillWith(Draft draft) {
        var began = draft.fields().get(BASE);
        if (began != null) base = new GuidelineRevisionId(UUID.fromString(began));
        title.setValue(draft.title());
        text.setValue(draft.body());
    }

    @Override
    public void focus() {
        text.focus();
    }

    @Override
    public void goTo(Clause clause) {
        text.goTo(clause.heading().isEmpty() ? "" : "# " + clause.heading());
    }

    @Override
    public void afterSaving(Runnable next) {
        if (hasUnsaved()) save(next);
        else next.run();
    }

    /** Returns the revision that the author began to edit, or with which the text was merged last. */
    GuidelineRevisionId base() {
        return base;
    }

    /**
     * Merges what others have saved into the text, without saving it. If both have changed the same clause, the author
     * has to choose.
     */
    void takeOver() {
        closeConflicts();
        if (!hasUnsaved()) {
            autosave.discard();
            autosave.beginAnew();
            return;
        }
        var there = services.writing().text(card.version());
        var before = services.writing().text(card.version(), base).text();
        var mine = before.typed(title.getValue().strip(), text.getValue());
        var merge = ClauseMerge.of(before, mine, there.text());
        if (merge.merged() == null) ask(merge.conflicts(), there.revision());
        else continueWith(merge.merged(), there);
    }

    private void continueWith(ClauseText merged, EditableText there) {
        saved = there;
        base = there.revision();
        title.setValue(merged.title());
        text.setValue(merged.markdown());
        autosave.save();
        note.setText(getTranslation("guidelines.presence.taken"));
    }

    @Override
    public void showSaved() {
        if (hasUnsaved()) return;
        autosave.discard();
        autosave.beginAnew();
    }

    @Override
    public boolean hasUnsaved() {
        var now = Sections.join(Sections.of(text.getValue()));
        return !title.getValue().strip().equals(saved.text().title())
                || !now.equals(saved.text().markdown());
    }

    private void title() {
        Autosave.title(title);
        title.setMaxLength(GuidelineWriting.LONGEST_TITLE);
        form.required(title, getTranslation("guidelines.refused.title", GuidelineWriting.LONGEST_TITLE));
        InLanguage.markTyped(title, card.language());
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) autosave.save();
        });
    }

    private void text() {
        text.setLanguage(card.language());
        text.onWritten(autosave::save);
        text.takePictures(
                PictureRequests.addresses(card.guideline(), card.number()),
                insert -> openDialog(new PictureDialog(card, services.pictures(), insert)));
    }

    private void openImport() {
        openDialog(new ImportDialog(
                (name, file) -> services.imports().read(card.version(), name, file), true, this::replaceText));
    }

    private void openDialog(Dialog dialog) {
        OpenDialog.in(card.marked().id(), dialog);
    }

    /** Replaces the text by an imported one. The author then saves it like any other change. */
    private void replaceText(ImportedText imported) {
        imported.pictures().forEach(picture -> services.pictures().add(card.version(), picture));
        text.setValue(imported.markdown());
        autosave.save();
    }

    private void actions() {
        save.setDisableOnClick(true);
        actions.addClassName("guideline-actions");
        actions.add(Shortcut.SEND.on(save), autosave.note());
        actions.add(new QuietButton(getTranslation("guidelines.import.replace-by"), Symbol.UPLOAD, this::openImport));
        actions.add(effect);
        show(card);
    }

    private void save(Runnable next) {
        Attempt.send(form, save, () -> autosave.sendOnce(() -> send(next)), this::refuse);
    }

    private void refuse(Refused refused, String why) {
        if (Attempt.isAt("title", refused)) form.refuse(title, why);
        else text.refuse(why);
    }

    private void send(Runnable next) {
        var result = services.writing().save(new SaveRevision(card.version(), base, title.getValue(), text.getValue()));
        if (!result.conflicts().isEmpty()) {
            ask(result.conflicts(), result.revision());
            return;
        }
        showSaved(result);
        changed.run();
        next.run();
    }

    private void showSaved(SavedRevision result) {
        autosave.discard();
        autosave.beginAnew();
        note.setText(getTranslation(result.isMerged() ? "guidelines.work.merged" : "guidelines.work.saved"));
    }

    /**
     * Shows the conflicts above the text. The text cannot be changed until the author has chosen, or has gone back.
     *
     * @param theirs the revision that others have saved
     */
    private void ask(List<Conflict> found, GuidelineRevisionId theirs) {
        var list = new ConflictList(found, card.language(), choices -> resolve(choices, theirs), this::closeConflicts);
        conflicts.removeAll();
        conflicts.add(list);
        setWritable(false);
        list.focusFirst();
    }

    private void closeConflicts() {
        conflicts.removeAll();
        setWritable(true);
        text.focus();
    }

    private void setWritable(boolean isWritable) {
        title.setReadOnly(!isWritable);
        text.setReadOnly(!isWritable);
        actions.setVisible(isWritable);
    }

    /** Merges both texts as the author has chosen, keeps the result as a draft on the new base, and saves it. */
    private void resolve(Map<ClauseId, Optional<Clause>> choices, GuidelineRevisionId theirs) {
        var before = services.writing().text(card.version(), base).text();
        var there = services.writing().text(card.version(), theirs).text();
        var mine = before.typed(title.getValue().strip(), text.getValue());
        var merged = Objects.requireNonNull(
                ConflictChoices.merged(before, mine, there, choices).merged());
        closeConflicts();
        base = theirs;
        title.setValue(merged.title());
        text.setValue(merged.markdown());
        autosave.save();
        save(() -> {});
    }
}
