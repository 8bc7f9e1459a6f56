package portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.access.Provenance;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * The part of a form for the purpose and grading of a new item. It shows what is usual in the space, in one line; after
 * a click, the user can change it. In a space whose items have no provenance it is invisible.
 */
public class ProvenanceField extends Div {
    private final @Nullable Provenance usual;
    private final Span line = new Span();
    private final Span problem = new Span();
    private final Div fields = new Div();
    private final Button change = new QuietButton(
                    getTranslation("access.provenance.choose"), Symbol.PENCIL, () -> toggle(editor() == null))
            .small();
    private @Nullable Provenance chosen;
    private boolean takesPap;
    private Runnable changed = () -> {};

    /** @param usual returns what new items in a restricted space usually get; it is asked only for such a space */
    public ProvenanceField(SpaceCard space, Function<SpaceId, @Nullable Provenance> usual) {
        this.usual = space.isRestricted() ? usual.apply(space.id()) : null;
        addClassName("provenance-field");
        setVisible(this.usual != null);
        line.addClassName("provenance-words");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        var head = new Div(Symbol.SCROLL_TEXT.icon(), line, change);
        head.addClassName("provenance-head");
        change.getElement().setAttribute("aria-expanded", "false");
        add(head, problem, fields);
        show();
    }

    /**
     * Returns the chosen provenance; null for what is usual in the space.
     *
     * @throws Refused if a value is missing or invalid
     */
    public @Nullable Provenance value() {
        var editor = editor();
        return editor == null ? chosen : differing(editor.value());
    }

    /**
     * Returns the chosen provenance, or what is usual in the space; null if items in the space have none.
     *
     * @throws Refused if a value is missing or invalid
     */
    public @Nullable Provenance valueOrUsual() {
        var value = value();
        return value == null ? usual : value;
    }

    /** Returns the last complete provenance that was chosen; null for what is usual in the space. */
    public @Nullable Provenance chosen() {
        return chosen;
    }

    /** Sets whether the item has indicators, so that the user can say what may be done with them. */
    public void takePap(boolean takes) {
        takesPap = takes;
        var editor = editor();
        if (editor != null) editor.takePap(takes);
        else if (!takes && chosen != null) choose(chosen.withPap(null));
    }

    /** Chooses this provenance, for example that of a saved draft; null for what is usual in the space. */
    public void choose(@Nullable Provenance other) {
        if (usual == null) return;
        fields.removeAll();
        chosen = differing(other);
        toggle(false);
        show();
    }

    /** Sets the callback that runs each time the user changes a value. */
    public void onChange(Runnable hears) {
        changed = hears;
    }

    /**
     * Shows why the chosen values are refused if one of them is the cause. Returns whether one of them is the cause.
     */
    public boolean mark(Refused refused) {
        if (!isVisible() || !refused.field().orElse("").startsWith("provenance")) return false;
        if (editor() == null) toggle(true);
        var editor = editor();
        var isMarked = editor != null && editor.mark(refused);
        problem.setText(isMarked ? "" : Attempt.why(refused));
        return true;
    }

    private @Nullable Provenance differing(@Nullable Provenance other) {
        return other == null || other.equals(usual) ? null : other;
    }

    private void toggle(boolean open) {
        var editor = editor();
        if (editor != null && !open) keep(editor);
        fields.removeAll();
        var now = chosen == null ? usual : chosen;
        if (open && now != null) fields.add(new ProvenanceEditor(now, takesPap, this::edited));
        change.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void edited() {
        problem.setText("");
        var editor = editor();
        if (editor != null) keep(editor);
        changed.run();
    }

    /** Keeps the values of the editor if they are complete; otherwise the last complete ones stay chosen. */
    private void keep(ProvenanceEditor editor) {
        try {
            chosen = differing(editor.value());
            show();
        } catch (Refused incomplete) {
            line.setText(getTranslation("access.provenance.incomplete"));
        }
    }

    private @Nullable ProvenanceEditor editor() {
        return fields.getChildren()
                .findFirst()
                .map(ProvenanceEditor.class::cast)
                .orElse(null);
    }

    private void show() {
        var now = Optional.ofNullable(chosen).or(() -> Optional.ofNullable(usual));
        now.ifPresent(each -> line.setText(ProvenanceWords.line(each, getLocale())));
    }
}
