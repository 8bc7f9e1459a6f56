package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Provenance;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.ui.ItemActionSource;
import portal.access.ui.ItemActions;
import portal.access.ui.ItemHead;
import portal.access.ui.MarkingLine;
import portal.access.ui.ProvenanceDialog;
import portal.access.ui.ReMarkDialog;
import portal.access.ui.Refreshable;
import portal.access.ui.RetractDialog;
import portal.access.ui.ShownAudiences;
import portal.access.ui.WhoCanSeeThis;
import portal.audit.ui.OpeningsView;
import portal.documents.Documents;
import portal.drafts.Drafts;
import portal.search.ui.SoughtWords;
import portal.topics.PostCard;
import portal.topics.Topics;
import portal.ui.Confirm;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/**
 * Shows a post: its author, its marking, the caveat above the text, the text, its attachments, and the buttons for
 * actions.
 */
class PostItem extends Article implements Refreshable {
    private final Topics topics;
    private final Access access;
    private final Drafts drafts;
    private final Documents documents;
    private final List<ItemActionSource> others;
    private final Clock clock;
    private final @Nullable SpaceCard space;
    private final SoughtWords sought;
    private PostCard post;

    /**
     * @param space the post's space; null if the reader has access to the post but not to its space
     * @param others the actions that other modules add
     */
    PostItem(
            PostCard post,
            @Nullable SpaceCard space,
            SoughtWords sought,
            Topics topics,
            Access access,
            Drafts drafts,
            Documents documents,
            List<ItemActionSource> others,
            Clock clock) {
        this.space = space;
        this.sought = sought;
        this.topics = topics;
        this.access = access;
        this.drafts = drafts;
        this.documents = documents;
        this.others = others;
        this.clock = clock;
        this.post = post;
        addClassName("post");
        setId(id(post.id().value()));
        show();
    }

    /** Returns the id of a post's HTML element. */
    static String id(UUID post) {
        return "post-" + post;
    }

    /** If the viewer may edit the post, opens the form for this, with the saved draft if there is one. */
    void editOn() {
        if (post.mayEdit()) edit();
    }

    private void show() {
        removeAll();
        var retraction = post.retraction();
        if (retraction != null) {
            add(by(), new MarkingLine(post.marked()), new RetractedLine(retraction, clock), actions());
            return;
        }
        var words = sought.in(post.body(), post.language(), post.mentions());
        words.getElement().setAttribute("lang", post.language());
        var head = new ItemHead(by(), post.marked(), post.provenance());
        add(head, words, new Attachments(post.attachments()), actions());
    }

    private Component by() {
        var name = new Span(post.author().name());
        name.addClassName("post-author");
        var country = post.author().country();
        var from = new Span(
                country == null
                        ? post.author().agency()
                        : post.author().agency() + ", " + country.displayName(getLocale()));
        from.addClassName("post-from");
        var by = new Header(name, from, new TimeLabel(post.postedAt(), clock));
        by.addClassName("post-by");
        var editedAt = post.editedAt();
        if (editedAt != null) by.add(edited(new TimeLabel(editedAt, clock)));
        return by;
    }

    private Component edited(TimeLabel when) {
        var edited = new QuietButton(getTranslation("topics.edited"), Symbol.HISTORY, () -> {
            var history = new HistoryDialog(topics.history(post.id()), clock);
            ShownAudiences.in(post.marked().id(), history);
            history.open();
        });
        return new Span(edited.small(), when);
    }

    private Component actions() {
        var in = space;
        var actions = new ItemActions();
        if (post.mayEdit()) actions.offer(getTranslation("topics.edit"), Symbol.PENCIL, this::edit);
        var provenance = post.provenance();
        if (post.mayEdit() && provenance != null) actions.offerCorrecting(() -> correction(provenance));
        if (in != null && post.mayReMark()) actions.offerReMarking(() -> reMarkDialog(in));
        actions.add(WhoCanSeeThis.button(access, post.marked().id()), link());
        if (post.isReadingLogged() && post.mayReMark())
            actions.add(OpeningsView.button(post.id().value()));
        if (post.mayRetract())
            actions.offerRetracting(() -> topics.mayTakeBack(post.id()) ? takeBackQuestion() : retractDialog());
        if (!post.isRetracted()) others.forEach(other -> other.addTo(actions, shown()));
        return actions;
    }

    private ItemActionSource.ShownItem shown() {
        return new ItemActionSource.ShownItem(
                post.id().value(), post.title(), post.marked(), space, this::showRetracted);
    }

    private ProvenanceDialog correction(Provenance now) {
        return new ProvenanceDialog(now, false, topics.earlierProvenance(post.id()), clock, (wanted, reason) -> {
            topics.correctProvenance(post.id(), wanted, reason);
            reload();
        });
    }

    private Anchor link() {
        var link = new Anchor(post.id().route(), getTranslation("topics.permalink"));
        link.addClassName("post-link");
        return link;
    }

    private ReMarkDialog reMarkDialog(SpaceCard in) {
        var item = new ReMarkDialog.ReMarkSubject(
                post.title(), post.marked(), container(), wanted -> topics.consequences(post.id(), wanted));
        return new ReMarkDialog(access, in, item, this::reMark);
    }

    private void reMark(Marking wanted) {
        topics.reMark(post.id(), wanted);
        if (post.isOpening()) UI.getCurrent().refreshCurrentRoute(false); // shows the topic's new marking too
        else reload();
    }

    private Dialog retractDialog() {
        return new RetractDialog(post.title(), getTranslation("topics.retract.consequence"), reason -> {
            topics.retract(post.id(), reason);
            sayRetracted();
        });
    }

    /**
     * Returns the dialog that asks for confirmation before a post is taken back. It asks for no reason: unlike after a
     * retraction, no line that could show the reason remains in the topic.
     */
    private Dialog takeBackQuestion() {
        return new Confirm(
                getTranslation("access.retract.title", post.title()),
                getTranslation("topics.take-back.consequence"),
                getTranslation("access.retract"),
                this::takeBack);
    }

    private void takeBack() {
        try {
            topics.takeBack(post.id());
            sayRetracted();
        } catch (Refused meanwhile) {
            Toast.problem(getTranslation(meanwhile.key(), meanwhile.arguments()));
        }
    }

    private void sayRetracted() {
        Toast.done(getTranslation("topics.retracted"));
        showRetracted();
    }

    /** Updates the page after the post was retracted or taken back. A post that was taken back leaves no line. */
    private void showRetracted() {
        if (post.isOpening()) showTopic();
        else if (topics.isReadable(post.id())) reload();
        else removeFromParent();
    }

    private void showTopic() {
        if (topics.isReadable(post.topic())) UI.getCurrent().refreshCurrentRoute(false);
        else UI.getCurrent().navigate(space == null ? "" : space.route());
    }

    /**
     * Returns the marking of the topic, whose restrictions apply to an answer too (AC-19); null for an opening post.
     */
    private @Nullable Marking container() {
        return post.isOpening() ? null : topics.card(post.topic()).marked().marking();
    }

    private void edit() {
        post = topics.post(post.id());
        removeAll();
        var editor = new EditPost(post, topics, drafts, documents, this::reload);
        add(by(), new MarkingLine(post.marked()), editor);
        editor.focus();
    }

    /**
     * Reloads the post. If the viewer has lost access to an answer, only that answer disappears; other parts of the
     * page, such as a text being written, stay.
     */
    @Override
    public void askAgain() {
        try {
            reload();
        } catch (NotFound lost) {
            getParent()
                    .filter(row -> row instanceof ListItem && !post.isOpening())
                    .ifPresentOrElse(
                            row -> row.getElement().removeFromParent(),
                            () -> UI.getCurrent().refreshCurrentRoute(false));
        }
    }

    private void reload() {
        post = topics.post(post.id());
        show();
    }
}
