package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import portal.access.Refused;
import portal.guidelines.TranslationSheet;
import portal.ui.FormCheck;
import portal.ui.QuietButton;
import portal.ui.Shortcut;

/**
 * The title or a clause beside the fields for its translation. What a translator types is saved when a field loses the
 * focus, or with the button.
 *
 * <p>If an author changes the source meanwhile, nothing is saved. The row then shows the new source, keeps what was
 * typed, and saves it only after the translator has pressed another button, so that nobody confirms by accident a
 * source that they have not read.
 */
abstract class TranslationRow extends Div {
    /** The refusal of a translation whose source was changed while it was typed. */
    static final String SOURCE_CHANGED = "guidelines.refused.source-changed";

    final FormCheck form = new FormCheck();
    private final SheetReload reload;
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

    /**
     * @param name the name of the row for screen readers
     * @param reload asks for the present sheet, and updates what the page shows of it outside the rows
     */
    TranslationRow(String name, Component source, ClauseState stored, SheetReload reload) {
        this.reload = reload;
        this.stored = stored;
        addClassName("translation-row");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        getElement().setAttribute("data-guarded", "");
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
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) autosave();
            });
            target.add(field);
        }
        target.add(said, refusal, actions);
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
        stored = ClauseState.TRANSLATED;
        getElement().executeJs("this.dataset.guarded = ''"); // the browser need not ask any more before it leaves
        if (mustCompare) actions.replace(saveForNewSource, save);
        mustCompare = false;
        reload.reload();
    }

    private void refuse(Refused refused) {
        var why = Attempt.why(refused);
        if (refused.key().equals(SOURCE_CHANGED)) compare();
        if (refused.field().filter(field -> refuseAt(field, why)).isPresent()) return;
        refusal.say(why);
    }

    /** Shows the new source. The other button replaces the one that the translator may be pressing just now. */
    private void compare() {
        source.removeAll();
        source.add(sourceIn(reload.reload()));
        if (stored == ClauseState.TRANSLATED) stored = ClauseState.CHANGED;
        if (!mustCompare) actions.replace(save, saveForNewSource);
        mustCompare = true;
    }

    private void showState() {
        var isTyped = isTyped();
        said.removeAll();
        said.add((isTyped ? ClauseState.UNSAVED : stored).chip());
        if (isTyped && !isComplete()) said.add(new Span(getTranslation("guidelines.translate.incomplete")));
        stillRight.setVisible(stored == ClauseState.CHANGED && !isTyped);
    }
}
