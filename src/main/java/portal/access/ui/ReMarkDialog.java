package portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.AudienceProperties;
import portal.access.Marking;
import portal.access.ReMarkConsequences;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.ui.PrimaryButton;

/**
 * The dialog that re-marks an item. Before the new marking is stored, the dialog shows who will read the item, who
 * gains and who loses access, and which answers and attachments change with the item. If the marking is refused, the
 * dialog shows the reason instead.
 */
public class ReMarkDialog extends Dialog {
    private final ReMarkSubject item;
    private final MarkingEditor editor;
    private final ReMarkEffects effects;

    /**
     * The item to re-mark.
     *
     * @param container the marking of the container of the item, whose restrictions are added; null if the item has no
     *     container
     * @param along returns, for a new marking of the item, what would happen to its answers and attachments
     */
    public record ReMarkSubject(
            String title,
            AudienceProperties marked,
            @Nullable Marking container,
            Function<Marking, ReMarkConsequences> along) {
        Marking within(Marking chosen) {
            return container == null ? chosen : chosen.within(container);
        }
    }

    public ReMarkDialog(Access access, SpaceCard space, ReMarkSubject item, Consumer<Marking> keep) {
        this(access, space, item, item.marked().marking(), keep);
    }

    /** @param proposed the marking with which the dialog begins; nothing is stored before the user confirms it */
    public ReMarkDialog(Access access, SpaceCard space, ReMarkSubject item, Marking proposed, Consumer<Marking> keep) {
        this.item = item;
        var marking = item.marked().marking();
        effects = new ReMarkEffects(access, item);
        editor = new MarkingEditor(access, space, proposed, marking.source(), this::show);
        addClassName("re-mark");
        setHeaderTitle(getTranslation("access.re-mark.title", item.title()));
        add(editor, effects);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        new PrimaryButton(getTranslation("access.change"), () -> mark(keep)));
        show(proposed);
    }

    private void show(Marking chosen) {
        effects.show(item.within(chosen));
    }

    private void mark(Consumer<Marking> keep) {
        try {
            keep.accept(item.within(editor.marking()));
            close();
        } catch (Refused refused) {
            effects.refuse(refused);
        }
    }
}
