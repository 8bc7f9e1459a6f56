package portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceCard;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * The first part of every form for a text or an upload. It shows who will read the item; after a click, the user can
 * change the marking, which decides who may read it. It starts with the default marking of the space, unless another
 * marking is given.
 */
public class AudienceChoice extends Div {
    private final Access access;
    private final SpaceCard space;
    private final AudienceLine line;
    private final Div editor = new Div();
    private final Button change = new QuietButton(
                    getTranslation("access.choose"), Symbol.SHIELD, () -> toggle(editor.getComponentCount() == 0))
            .small();
    private final @Nullable Marking container;
    private final SourceType own;
    private Marking marking;
    private Runnable changed = () -> {};

    public AudienceChoice(Access access, SpaceCard space) {
        this(access, space, space.usualMarking(access.me()));
    }

    public AudienceChoice(Access access, SpaceCard space, Marking marking) {
        this(access, space, marking, null, line(access, space));
    }

    /**
     * Creates the choice for an item inside a container, such as an answer in a topic. The restrictions of the
     * container are added to the marking that the user chooses (AC-19).
     */
    public static AudienceChoice within(Access access, SpaceCard space, Marking container) {
        return new AudienceChoice(
                access, space, space.usualMarking(access.me()).within(container), container, line(access, space));
    }

    private static AudienceLine line(Access access, SpaceCard space) {
        return new AudienceLine(new AudienceLine.Trial(
                chosen -> access.preview(space.id(), chosen),
                chosen -> access.readers(space.id(), chosen),
                (chosen, country) -> access.readers(space.id(), chosen, country)));
    }

    private AudienceChoice(
            Access access, SpaceCard space, Marking marking, @Nullable Marking container, AudienceLine line) {
        this.access = access;
        this.space = space;
        this.marking = marking;
        this.own = marking.source();
        this.container = container;
        this.line = line;
        addClassName("audience-choice");
        change.addClassName("audience-change");
        toggle(false);
        add(new Div(line, change), editor);
        line.show(marking());
    }

    /** Returns the marking that is chosen now. */
    public Marking marking() {
        return container == null ? marking : marking.within(container);
    }

    /** Chooses this marking, even if the space does not accept it; {@link #refusal} then says why. */
    public void choose(Marking chosen) {
        marking = chosen;
        line.show(marking());
    }

    /** Returns the text that says who will read the item. */
    public String readers() {
        return line.readers();
    }

    /** Sets the callback that runs each time the user changes the marking. */
    public void onChange(Runnable hears) {
        changed = hears;
    }

    /** Returns the reason why the space does not accept the chosen marking; empty if it accepts the marking. */
    public Optional<String> refusal() {
        return line.refusal();
    }

    /**
     * Validates the choice, before a long operation such as an upload begins.
     *
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
