package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.topics.DraftPlace;
import portal.topics.Drafts;
import portal.topics.Drafts.Draft;
import portal.topics.KeptDraft;
import portal.ui.FormCheck;
import portal.ui.Shortcut;

/**
 * Where one writes. What is typed is a draft until it is sent; it is sent once; what is refused stays as it is, with the
 * reason beside it, and can be sent again. Other windows in which the same person writes at the same place overwrite
 * nothing here: what they hold is shown below, and the writer chooses.
 */
abstract class Composer extends Div {
    final MarkdownField words = new MarkdownField();
    /** What the fields must hold, in the order in which they stand. */
    final FormCheck form = new FormCheck();

    private final Drafts drafts;
    private final DraftPlace place;
    private final Button send;
    private final SavedNote saved = new SavedNote();
    private final OtherDrafts others = new OtherDrafts(this::goOnWith, this::addToMine, this::discard);
    private @Nullable KeptDraft kept;
    private Draft atLastSave = new Draft("", "");
    private boolean isFilling;

    /** @param place where its draft is kept @param action the key of what sending it is called */
    Composer(Drafts drafts, DraftPlace place, String action) {
        this.drafts = drafts;
        this.place = place;
        this.send = new Button(getTranslation(action), click -> attempt(() -> form.whenRight(this::sendOnce)));
        addClassName("composer");
        words.setLabel(getTranslation("topics.body"));
        words.onWritten(this::written);
        send.addThemeNames("primary");
        send.setDisableOnClick(true);
        Shortcut.markComposer(this);
        new Handover(this, this::freshen, (title, body) -> keep(draft().with(title, body)));
    }

    /** What there is so far. */
    abstract Draft draft();

    /** Puts a draft into the fields; a blank one where nothing is begun. */
    abstract void fill(Draft draft);

    /** @throws Refused when it cannot be sent so */
    abstract void send();

    /** Goes on with what was saved last here, in whichever window; to be called once all fields are there. */
    final void begin() {
        var all = drafts.at(place);
        takeUp(all.isEmpty() ? null : all.getFirst());
        showOthers(all);
    }

    /** Begins with nothing, though there may be drafts of other windows, which are offered. */
    final void beginAnew() {
        takeUp(null);
        showOthers(drafts.at(place));
    }

    /** The text has changed under the writer's hands. */
    void written() {
        keep();
    }

    final void keep() {
        keep(draft());
    }

    final void discard() {
        if (kept != null) drafts.discard(kept);
        kept = null;
    }

    final Div actions(Component... others) {
        words.require(form, getTranslation("topics.refused.empty"));
        var actions = new Div(Shortcut.SEND.on(send));
        actions.addClassName("composer-deeds");
        actions.add(others);
        actions.add(saved);
        return actions;
    }

    /** The drafts of other windows at this place. */
    final Component otherDrafts() {
        return others;
    }

    final void attempt(Runnable sending) {
        try {
            sending.run();
        } catch (Refused refused) {
            words.refuse(getTranslation(refused.key(), refused.arguments()));
        } finally {
            send.setEnabled(true);
        }
    }

    private void keep(Draft now) {
        if (isFilling || now.equals(atLastSave)) return;
        var before = kept;
        kept = drafts.keep(place, before, now).orElse(null);
        atLastSave = now;
        saved.show(kept);
        if (before == null || kept == null || !before.is(kept)) branched(before, drafts.at(place));
    }

    /** Another window was there meanwhile, or nothing had been kept here yet. */
    private void branched(@Nullable KeptDraft before, List<KeptDraft> all) {
        if (before != null && kept != null && all.stream().noneMatch(before::is)) saved.sayBranched(kept);
        showOthers(all);
    }

    /** What was sent from another window meanwhile is not sent again. */
    private void sendOnce() {
        keep();
        if (!hasGone(drafts.at(place))) send();
        else freshen();
    }

    /** Sees to it, when the writer comes back to this window, that it shows what other windows have saved since. */
    private void freshen() {
        keep();
        var all = drafts.at(place);
        if (hasGone(all)) {
            takeUp(null);
            saved.sayGone();
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
        isFilling = true;
        fill(draft == null ? new Draft("", "") : draft.draft());
        isFilling = false;
        atLastSave = draft();
        saved.show(draft);
    }

    private void showOthers(List<KeptDraft> all) {
        others.show(all.stream().filter(each -> kept == null || !kept.is(each)).toList());
    }

    private void goOnWith(KeptDraft other) {
        keep();
        takeUp(other);
        freshen();
        words.focus();
    }

    private void addToMine(KeptDraft other) {
        words.append(other.draft().body());
        written();
        discard(other);
    }

    private void discard(KeptDraft other) {
        drafts.discard(other);
        freshen();
    }
}
