package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelineCard.Currency;
import portal.guidelines.GuidelineCard.ReadClause;

/**
 * The contents of a guideline: a link to each clause. It stays beside the text; on a phone it stands above the text and
 * is closed at first. A link moves within the page and changes its address, without a request to the server.
 */
class ClauseContents extends Nav {
    private static final String MOVE = """
            if (matchMedia('(width < 900px)').matches) this.querySelector('details').open = false;
            this.onclick = (event) => {
              const link = event.target.closest('a[data-anchor]');
              const clause = link && document.getElementById(link.dataset.anchor);
              if (!clause || event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              document.querySelector('.clause.here')?.classList.remove('here');
              clause.classList.add('here');
              clause.focus({ preventScroll: true });
              clause.scrollIntoView({ block: 'start' });
              window.liaisonPlaces?.rename(link.getAttribute('href'));
            };
            """;

    ClauseContents(GuidelineCard card, ReadingAddress address) {
        addClassName("guideline-contents");
        setAriaLabel(getTranslation("guidelines.read.contents"));
        var list = new OrderedList();
        list.addClassName("plain");
        card.clauses().forEach(clause -> list.add(item(clause, card, address)));
        var details = new NativeDetails(getTranslation("guidelines.read.contents"), list);
        details.setOpen(true);
        add(details);
        setVisible(card.clauses().size() > 1);
        getElement().executeJs(MOVE);
    }

    private Component item(ReadClause clause, GuidelineCard card, ReadingAddress address) {
        var link = new Anchor(address.at(clause.source().id()).route() + "#" + clause.anchor());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("data-anchor", clause.anchor());
        var number = new Span(clause.number());
        number.addClassName("number");
        link.add(number, ClauseName.words(clause.heading(), language(clause, card)));
        var item = new ListItem(link);
        item.addClassName("level-" + clause.source().level());
        return item;
    }

    private static Locale language(ReadClause clause, GuidelineCard card) {
        return clause.currency() == Currency.MISSING ? card.source() : card.language();
    }
}
