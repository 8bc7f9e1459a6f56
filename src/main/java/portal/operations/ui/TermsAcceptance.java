package portal.operations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.IntStream;
import portal.operations.HandlingTerms;
import portal.operations.OperationalRoom;
import portal.operations.Parties;
import portal.ui.Confirm;
import portal.ui.PrimaryButton;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.Toast;

/** Shows a nominated officer the handling terms of a room, and a button to accept them. */
class TermsAcceptance extends Section {
    private static final int CLAUSES = 6;

    private final Parties parties;
    private final HandlingTerms terms;

    TermsAcceptance(Parties parties, HandlingTerms terms) {
        this.parties = parties;
        this.terms = terms;
        addClassName("handling-terms");
        var clauses = new UnorderedList();
        IntStream.rangeClosed(1, CLAUSES)
                .forEach(clause -> clauses.add(new ListItem(
                        getTranslation("operations.terms.clause." + HandlingTerms.VERSION + "." + clause))));
        var accept = new PrimaryButton(getTranslation("operations.terms.accept"), Symbol.CHECK, this::accept);
        var refuse = new QuietButton(getTranslation("operations.terms.refuse"), this::confirmRefusal).dangerous();
        add(
                new H2(getTranslation("operations.terms")),
                new Paragraph(getTranslation("operations.terms.lead", HandlingTerms.VERSION)),
                clauses,
                new Paragraph(getTranslation("operations.terms.factor")),
                accept,
                refuse);
    }

    /** Accepts the terms. If the second factor is needed again, the portal asks for it and clicks the button again. */
    private void accept() {
        parties.acceptTerms(terms.room());
        Toast.done(getTranslation("operations.terms.accepted", terms.codename()));
        UI.getCurrent().navigate(OperationalRoom.KIND.route(terms.room()));
    }

    private void confirmRefusal() {
        new Confirm(
                        getTranslation("operations.terms.refuse.question", terms.codename()),
                        getTranslation("operations.terms.refuse.consequence"),
                        getTranslation("operations.terms.refuse"),
                        this::refuse)
                .open();
    }

    private void refuse() {
        parties.leave(terms.room());
        Toast.done(getTranslation("operations.terms.refused", terms.codename()));
        UI.getCurrent().navigate(OperationalRoom.MENU);
    }
}
