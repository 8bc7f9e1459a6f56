package portal.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.Draft;
import portal.drafts.DraftPlace;
import portal.drafts.Drafts;
import portal.drafts.KeptDraft;

/**
 * Saves the text of a form as a draft, and restores it when the form is opened again. If the same person writes at the
 * same place in several windows, no window overwrites the text of another: the other drafts are shown below the form,
 * and the author decides what to do with them.
 *
 * <p>A form passes its fields to {@link #title} and {@link #body}, calls {@link #save} when a field changes, and shows
 * {@link #note} and {@link #others}. It calls {@link #begin} when all its fields exist, sends the text inside {@link
 * #sendOnce}, and then calls {@link #discard}.
 */
public class Autosave {
    private static final int EVERY_MILLIS = 1000;

    private final DraftForm form;
    private final Drafts drafts;
    private final DraftPlace place;
    private final SavedNote note = new SavedNote();
    private final OtherDrafts others = new OtherDrafts(this::goOnWith, this::addToMine, this::discard);
    private @Nullable KeptDraft kept;
    private Draft atLastSave = Draft.BLANK;
    private boolean isFilling;

    public <F extends Component & DraftForm> Autosave(F form, Drafts drafts, DraftPlace place) {
        this.form = form;
        this.drafts = drafts;
        this.place = place;
        new Handover(form, this::loadNewer, (title, body) -> save(form.draft().with(title, body)));
    }

    /**
     * Declares this field to be the title of the draft. While the user types, the field sends its value every second.
     */
    public static void title(TextFieldBase<?, String> field) {
        typed(field, "title");
    }

    /**
     * Declares this field to be the body of the draft. While the user types, the field sends its value every second.
     */
    public static void body(TextFieldBase<?, String> field) {
        typed(field, "body");
    }

    private static void typed(TextFieldBase<?, String> field, String part) {
        field.getElement().setAttribute("data-text", part);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT); // sends while the user types, not only after typing
        field.setValueChangeTimeout(EVERY_MILLIS);
    }

    /** Fills the form with the draft that was saved last at this place, in whichever window. */
    public void begin() {
        var all = drafts.at(place);
        load(all.isEmpty() ? null : all.getFirst());
        showOthers(all);
    }

    /** Starts with an empty form, and shows the existing drafts at this place below it. */
    public void beginAnew() {
        load(null);
        showOthers(drafts.at(place));
    }

    /**
     * Fills the form with a text that the portal proposes, and shows the existing drafts at this place below it. If one
     * of the drafts begins with this text, fills the form with that draft.
     */
    public void beginWith(Draft proposed) {
        var all = drafts.at(place);
        var begun = all.stream()
                .filter(each -> each.draft().body().startsWith(proposed.body().strip()));
        load(begun.findFirst().orElse(null));
        if (kept == null) fill(proposed);
        showOthers(all);
    }

    public void save() {
        if (!isFilling) save(form.draft());
    }

    /** Runs {@code send}, unless the draft has been sent or discarded in another window. */
    public void sendOnce(Runnable send) {
        save();
        if (wasDeleted(drafts.at(place))) loadNewer();
        else send.run();
    }

    /** Deletes the draft, because the text was sent or the author does not want to send it. */
    public void discard() {
        if (kept != null) drafts.discard(kept);
        kept = null;
    }

    /** Returns the component that shows when the draft was saved last. */
    public Component note() {
        return note;
    }

    /** Returns the component that shows the other drafts of the author at this place. */
    public Component others() {
        return others;
    }

    private void save(Draft now) {
        if (now.equals(atLastSave)) return;
        var before = kept;
        kept = drafts.keep(place, before, now).orElse(null);
        atLastSave = now;
        note.show(kept);
        if (before == null || kept == null || !before.is(kept)) branched(before, drafts.at(place));
    }

    /** Updates the screen after a save that created a new draft or deleted the draft. */
    private void branched(@Nullable KeptDraft before, List<KeptDraft> all) {
        if (before != null && kept != null && all.stream().noneMatch(before::is)) note.sayBranched(kept);
        showOthers(all);
    }

    /**
     * Loads the version of the draft that another window has saved; clears the form if another window has sent or
     * discarded the draft. Runs when the author returns to this window, and instead of sending a deleted draft.
     */
    private void loadNewer() {
        save();
        var all = drafts.at(place);
        if (wasDeleted(all)) {
            load(null);
            note.sayGone();
        } else all.stream().filter(this::isNewerThanHere).findFirst().ifPresent(this::load);
        showOthers(all);
    }

    /** Returns whether the draft of this window was sent or discarded in another window. */
    private boolean wasDeleted(List<KeptDraft> all) {
        return kept != null && all.stream().noneMatch(kept::is);
    }

    private boolean isNewerThanHere(KeptDraft draft) {
        return kept != null && kept.is(draft) && draft.version() != kept.version();
    }

    /** Replaces the content of the form by a draft; clears the form if the draft is null. */
    private void load(@Nullable KeptDraft draft) {
        kept = draft;
        fill(draft == null ? Draft.BLANK : draft.draft());
        atLastSave = form.draft();
        note.show(draft);
    }

    private void fill(Draft draft) {
        isFilling = true;
        form.fill(draft);
        isFilling = false;
    }

    private void showOthers(List<KeptDraft> all) {
        others.show(all.stream().filter(each -> kept == null || !kept.is(each)).toList());
    }

    private void goOnWith(KeptDraft other) {
        save();
        load(other);
        loadNewer();
        form.focus();
    }

    private void addToMine(KeptDraft other) {
        fill(form.draft().and(other.draft()));
        save();
        discard(other);
    }

    private void discard(KeptDraft other) {
        drafts.discard(other);
        loadNewer();
    }
}
