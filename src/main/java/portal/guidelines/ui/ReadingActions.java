package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import portal.access.Access;
import portal.access.ui.ItemActions;
import portal.access.ui.WhoCanSeeThis;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelinePdf;
import portal.people.Role;
import portal.ui.Symbol;

/** The line of buttons for the actions on a guideline that is read, such as printing it. */
class ReadingActions extends ItemActions {
    ReadingActions(GuidelineCard card, GuidelinePdf pdf, Access access) {
        super(WhoCanSeeThis.button(access, card.marked().id()));
        if (!card.state().isInWork() && card.mayWork())
            offer("guidelines.read.manage", Symbol.PENCIL, card.id().workRoute(card.number()));
        if (card.isInForce() && mayFollowUp(card, access))
            offer("guidelines.read.who", Symbol.USERS, card.id().route() + "/acknowledgements");
        offer(
                getTranslation("guidelines.read.print"),
                Symbol.FILE_TEXT,
                () -> UI.getCurrent().getPage().executeJs("window.print()"));
        add(new PdfDownload(pdf, card));
    }

    private void offer(String key, Symbol symbol, String route) {
        offer(getTranslation(key), symbol, () -> UI.getCurrent().navigate(route));
    }

    /**
     * Returns whether the page of acknowledgements exists for the viewer: for a trainer who is an author of the
     * guideline (numbers by country), and for officers of a bureau (names of the officers of their own country).
     */
    private static boolean mayFollowUp(GuidelineCard card, Access access) {
        return access.holds(Role.NCB_OFFICER) || card.isMine() && access.holds(Role.TRAINER);
    }
}
