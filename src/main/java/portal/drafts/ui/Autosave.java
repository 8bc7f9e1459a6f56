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
 * Saves what is written in a form as a draft, and brings it back when the form is opened again. Other windows in which
 * the same person writes at the same place overwrite nothing: what they hold is shown below, and the writer chooses.
 *
 * <p>A form marks its fields with {@link #title} and {@link #body}, calls {@link #save} when one of its fields changes,
 * shows {@link #note} and {@link #others}, calls {@link #begin} when all its fields are there, sends within
 * {@link #sendOnce}, and calls {@link #discard} when it is sent.
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
        new Handover(form, this::freshen, (title, body) -> save(form.draft().with(title, body)));
    }

    /** This field holds the title of the draft; it tells at least every second what is typed. */
    public static void title(TextFieldBase<?, String> field) {
        typed(field, "title");
    }

    /** This field holds the text of the draft; it tells at least every second what is typed. */
    public static void body(TextFieldBase<?, String> field) {
        typed(field, "body");
    }

    private static void typed(TextFieldBase<?, String> field, String part) {
        field.getElement().setAttribute("data-text", part);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT); // during typing too, not after it
        field.setValueChangeTimeout(EVERY_MILLIS);
    }

    /** Goes on with what was saved last here, in whichever window. */
    public void begin() {
        var all = drafts.at(place);
        takeUp(all.isEmpty() ? null : all.getFirst());
        showOthers(all);
    }

    /** Begins with nothing, though there may be drafts of other windows, which are offered. */
    public void beginAnew() {
        takeUp(null);
        showOthers(drafts.at(place));
    }

    public void save() {
        if (!isFilling) save(form.draft());
    }

    /** Runs this unless another window has sent the draft meanwhile. */
    public void sendOnce(Runnable send) {
        save();
        if (hasGone(drafts.at(place))) freshen();
        else send.run();
    }

    /** What was written is sent, or given up. */
    public void discard() {
        if (kept != null) drafts.discard(kept);
        kept = null;
    }

    /** Says when the draft was saved last. */
    public Component note() {
        return note;
    }

    /** The drafts of other windows at this place. */
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

    /** Another window was there meanwhile, or nothing had been kept here yet. */
    private void branched(@Nullable KeptDraft before, List<KeptDraft> all) {
        if (before != null && kept != null && all.stream().noneMatch(before::is)) note.sayBranched(kept);
        showOthers(all);
    }

    /** Sees to it, when the writer comes back to this window, that it shows what other windows have saved since. */
    private void freshen() {
        save();
        var all = drafts.at(place);
        if (hasGone(all)) {
            takeUp(null);
            note.sayGone();
        } else all.stream().filter(this::isNewerThanHere).findFirst().ifPresent(this::takeUp);
        showOthers(all);
    }

    private boolean hasGone(List<KeptDraft> all) {
        return kept != null && all.stream().noneMatch(kept::is);
    }

    private boolean isNewerThanHere(KeptDraft draft) {
        return kept != null && kept.is(draft) && draft.version() != kept.version();
    }

    private void takeUp(@Nullable KeptDraft draft) {
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
        takeUp(other);
        freshen();
        form.focus();
    }

    private void addToMine(KeptDraft other) {
        fill(form.draft().and(other.draft()));
        save();
        discard(other);
    }

    private void discard(KeptDraft other) {
        drafts.discard(other);
        freshen();
    }
}
