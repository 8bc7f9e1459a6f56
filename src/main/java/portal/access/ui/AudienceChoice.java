package portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.AudienceProperties;
import portal.access.Marking;
import portal.access.SourceItem;
import portal.access.SourceType;
import portal.access.SpaceCard;
import portal.access.UnusualReaders;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * The first part of every form for a new text or an upload. It shows who will read the item; after a click, the user
 * can change the marking, which decides who may read it. It starts with the default marking of the space, unless
 * another marking is given.
 */
public class AudienceChoice extends Div {
    private final Access access;
    private final SpaceCard space;
    private final AudienceLine line;
    private final AudienceWarning warning = new AudienceWarning();
    private final Div editor = new Div();
    private final Button change = new QuietButton(
                    getTranslation("access.choose"), Symbol.SHIELD, () -> toggle(editor.getComponentCount() == 0))
            .small();
    private final @Nullable Marking container;
    private final SourceType own;
    private final transient Supplier<Optional<SourceItem>> source;
    private Marking marking;
    private Runnable changed = () -> {};

    public AudienceChoice(Access access, SpaceCard space) {
        this(access, space, space.usualMarking(access.me()));
    }

    public AudienceChoice(Access access, SpaceCard space, Marking marking) {
        this(access, space, marking, null, Optional::empty);
    }

    /**
     * Creates the choice for an item that may quote another item, or be its tear-line version (AC-17, AC-19).
     *
     * @param source returns the other item; empty if there is none, or if the viewer may
     *     not read it any more
     */
    public static AudienceChoice from(Access access, SpaceCard space, Supplier<Optional<SourceItem>> source) {
        return new AudienceChoice(access, space, space.usualMarking(access.me()), null, source);
    }

    /**
     * Creates the choice for an item inside a container, such as an answer in a topic. The restrictions of the
     * container are added to the marking that the user chooses (AC-19).
     */
    public static AudienceChoice within(Access access, SpaceCard space, AudienceProperties container) {
        var bound = container.marking();
        var answered = Optional.of(SourceItem.quoted(container.id()));
        return new AudienceChoice(access, space, space.usualMarking(access.me()).within(bound), bound, () -> answered);
    }

    private AudienceChoice(
            Access access,
            SpaceCard space,
            Marking marking,
            @Nullable Marking container,
            Supplier<Optional<SourceItem>> source) {
        this.access = access;
        this.space = space;
        this.marking = marking;
        this.own = marking.source();
        this.container = container;
        this.source = source;
        this.line = new AudienceLine(new AudienceLine.Trial(
                chosen -> source.get()
                        .map(from -> access.previewFrom(from, chosen))
                        .orElseGet(() -> access.preview(space.id(), chosen)),
                chosen -> source.get()
                        .map(from -> access.readersFrom(from, chosen))
                        .orElseGet(() -> access.readers(space.id(), chosen)),
                (chosen, country) -> source.get()
                        .map(from -> access.readersFrom(from, chosen, country))
                        .orElseGet(() -> access.readers(space.id(), chosen, country))));
        addClassName("audience-choice");
        change.addClassName("audience-change");
        toggle(false);
        add(new Div(line, change), warning, editor);
        show();
    }

    /** Returns the marking that is chosen now. */
    public Marking marking() {
        return container == null ? marking : marking.within(container);
    }

    /** Chooses this marking, even if the space does not accept it; {@link #refusal} then says why. */
    public void choose(Marking chosen) {
        marking = chosen;
        show();
    }

    private void show() {
        line.show(marking());
        if (line.refusal().isPresent()) warning.hide();
        else warning.show(marking(), unusual(marking()));
    }

    private UnusualReaders unusual(Marking chosen) {
        return source.get()
                .map(from -> access.unusualFrom(from, chosen))
                .orElseGet(() -> access.unusual(space.id(), chosen));
    }

    /** Returns the text that says who will read the item. */
    public String readers() {
        return line.readers();
    }

    /** Sets the callback that runs each time the user changes the marking. */
    public void onChange(Runnable hears) {
        changed = hears;
    }

    /**
     * Returns the reason why the item cannot be sent with the chosen marking: the space does not accept it, or its
     * readers are unusual and not confirmed. Empty if the item can be sent.
     */
    public Optional<String> refusal() {
        return line.refusal().or(warning::unconfirmed);
    }

    /**
     * Validates the choice, before a long operation such as an upload begins.
     *
     * @throws portal.access.Refused if the item cannot have the chosen marking
     * @throws portal.people.ReauthenticationNeeded if the marking releases the item to a partner, and the user has not
     *     entered their second factor recently
     */
    public void settle() {
        access.audience(space.id(), marking());
    }

    private void toggle(boolean open) {
        editor.removeAll();
        if (open) editor.add(new MarkingEditor(access, space, marking, own, this::mark));
        change.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void mark(Marking chosen) {
        choose(chosen);
        changed.run();
    }
}
