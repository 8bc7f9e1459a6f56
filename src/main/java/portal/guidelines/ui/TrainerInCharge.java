package portal.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import portal.access.Access;
import portal.guidelines.GuidelineHandOver;
import portal.guidelines.WorkCard;
import portal.people.Role;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** Says who is in charge of a guideline. This trainer can hand it over here. */
class TrainerInCharge extends Div {
    TrainerInCharge(WorkCard card, GuidelineHandOver handOver, Access access, Runnable changed) {
        add(new H3(getTranslation("guidelines.hand-over.in-charge")), new Facts().worker(card.owner()));
        if (!mayHandOver(card, access)) return;
        add(new QuietButton(
                        getTranslation("guidelines.hand-over"),
                        Symbol.USERS,
                        () -> OpenDialog.in(card.marked().id(), new HandOverDialog(card, handOver, access, changed)))
                .small());
    }

    /**
     * Returns whether the viewer may hand the guideline over: the trainer in charge may; if that person is no trainer
     * any more, each author who is a trainer may.
     */
    private static boolean mayHandOver(WorkCard card, Access access) {
        return card.isInCharge()
                || card.isMine()
                        && access.holds(Role.TRAINER)
                        && !card.owner().roles().contains(Role.TRAINER);
    }
}
