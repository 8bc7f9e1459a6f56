package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.drafts.Draft;
import portal.guidelines.TranslationSheet;
import portal.ui.FormCheck;
import portal.ui.QuietButton;
import portal.ui.RefusalLine;
import portal.ui.Shortcut;

/**
 * The title or a clause beside the fields for its translation. What a translator types is kept as a draft every second.
 * It is saved with the button, or when a field loses the focus and nothing is missing.
 *
 * <p>If an author changes the source meanwhile, nothing is saved. The row then shows the new source, keeps what was
 * typed, and saves it only after the translator has pressed another button, so that nobody confirms by accident a
 * source that they have not read.
 */
abstract class TranslationRow extends Div {
    /** The refusal of a translation whose source was changed while it was typed. */
    static final String SOURCE_CHANGED = "guidelines.refused.source-changed";

    private static final int EVERY_MILLIS = 1000;

    final FormCheck form = new FormCheck();
    private final SheetReload reload;
    private final RowDraft draft;
    private final Div source = new Div();
    private final Div target = new Div();
    private final Span said = new Span();
    private final RefusalLine refusal = new RefusalLine();
    private final Button save = sendButton("guidelines.translate.save");
    private final Button saveForNewSource = sendButton("guidelines.translate.save-anew");
    private final Button stillRight =
            new QuietButton(getTranslation("guidelines.translate.right"), this::confirmStored);
    private final Div actions = new Div(save, stillRight);
    private ClauseState stored;
    private boolean mustCompare;
    private String shownState = "";

    /**
     * @param name the name of the row for screen readers
     * @param draft keeps what is typed and not saved
     * @param reload asks for the present sheet, and updates what the page shows of it outside the rows
     */
    TranslationRow(String name, Component source, ClauseState stored, RowDraft draft, SheetReload reload) {
        this.draft = draft;
        this.reload = reload;
        this.stored = stored;
        addClassName("translation-row");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        Shortcut.markComposer(this);
        this.source.add(source);
        target.addClassName("translation-target");
        said.getElement().setAttribute("role", "status");
        said.addClassName("translation-state");
        actions.addClassName("composer-deeds");
        add(this.source, target);
    }

    /** Returns whether a field has other words than those that are stored. */
    abstract boolean isTyped();

    /** Returns the words in the fields. */
    abstract Draft typed();

    /** Puts words into the fields. */
    abstract void fill(Draft typed);

    /** Returns what the words translate: the hash of a clause, or a title. */
    abstract String translated();

    /** Returns whether everything is filled in that the source has. */
    abstract boolean isComplete();

    /**
     * Stores the words in the fields.
     *
     * @throws Refused if they cannot be stored
     */
    abstract void store();

    /** Stores that the translation is still right for the present source. */
    abstract void confirmIsRight();

    /** Remembers that the words in the fields are stored. */
    abstract void noteStored();

    /** Returns the source as it is in this sheet, which the translation refers to from now on. */
    abstract Component sourceIn(TranslationSheet sheet);

    /** Shows the reason of a refusal at the field that caused it; returns false if there is no such field. */
    abstract boolean refuseAt(String field, String why);

    /** Adds the fields, when the subclass has created them. */
    final void begin(List<? extends TextFieldBase<?, String>> fields) {
        for (var field : fields) {
            field.setValueChangeMode(ValueChangeMode.TIMEOUT); // sends while the user types, not only after typing
            field.setValueChangeTimeout(EVERY_MILLIS);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) keep();
            });
            field.addBlurListener(left -> autosave());
            target.add(field);
        }
        target.add(said, refusal, actions);
        draft.found().ifPresent(this::restore);
        showState();
    }

    /** Shows what was typed earlier. If the source was changed since, only {@link #saveForNewSource} saves it. */
    private void restore(Draft typed) {
        fill(typed);
        if (!isTyped()) draft.discard();
        else if (!RowDraft.isOf(translated(), typed)) {
            actions.replace(save, saveForNewSource);
            mustCompare = true;
        }
    }

    private void keep() {
        if (isTyped()) draft.keep(typed(), translated());
        else draft.discard();
        showState();
    }

    private Button sendButton(String key) {
        var button = new Button(getTranslation(key), click -> save());
        button.setDisableOnClick(true);
        return Shortcut.SEND.on(button);
    }

    private void autosave() {
        if (isTyped() && isComplete() && !mustCompare) send(this::store);
        else showState();
    }

    private void save() {
        try {
            if (isTyped() || stored != ClauseState.TRANSLATED) form.ifValid(() -> send(this::store));
        } finally {
            save.setEnabled(true);
            saveForNewSource.setEnabled(true);
        }
    }

    private void confirmStored() {
        if (isTyped()) save();
        else send(this::confirmIsRight);
    }

    private void send(Runnable command) {
        refusal.clear();
        try {
            command.run();
            succeed();
        } catch (Refused refused) {
            refuse(refused);
        }
        showState();
    }

    private void succeed() {
        noteStored();
        draft.discard();
        stored = ClauseState.TRANSLATED;
        if (mustCompare) actions.replace(saveForNewSource, save);
        mustCompare = false;
        reload.reload();
    }

    private void refuse(Refused refused) {
        var why = Attempt.why(refused);
        if (refused.key().equals(SOURCE_CHANGED)) compare();
        if (refused.field().filter(field -> refuseAt(field, why)).isPresent()) return;
        refusal.show(why);
    }

    /**
     * Shows the new source. {@link #saveForNewSource} replaces {@link #save}, which the translator may be pressing just
     * now.
     */
    private void compare() {
        source.removeAll();
        source.add(sourceIn(reload.reload()));
        if (stored == ClauseState.TRANSLATED) stored = ClauseState.CHANGED;
        if (!mustCompare) actions.replace(save, saveForNewSource);
        mustCompare = true;
    }

    private void showState() {
        var isTyped = isTyped();
        stillRight.setVisible(stored == ClauseState.CHANGED && !isTyped);
        var now = isTyped + " " + isComplete() + " " + stored;
        if (now.equals(shownState)) return; // so that screen readers do not repeat it every second
        shownState = now;
        said.removeAll();
        said.add((isTyped ? ClauseState.UNSAVED : stored).chip());
        if (isTyped && !isComplete()) said.add(new Span(getTranslation("guidelines.translate.incomplete")));
    }
}
