package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.ui.Refreshable;
import portal.access.ui.ShownAudiences;
import portal.search.SearchUnavailable;
import portal.search.lists.ListFindings;
import portal.search.lists.ListSearch;
import portal.search.lists.TermList;
import portal.ui.LongWork;
import portal.ui.MoreList;
import portal.ui.PageHead;

/**
 * The page for a list search. The search continues when the viewer leaves the page. When the viewer returns, or loses
 * access to something, the terms with hits are searched for again. The terms are not part of the address of this page.
 */
@Route("search/list")
@StyleSheet("assets/search.css")
@PermitAll
class ListView extends Div implements HasDynamicTitle, Refreshable {
    private static final String WORK = "search.list";

    private final ListSearch search;
    private final Div content = new Div();
    private boolean hasLost;

    /** The last list search of this session. */
    private record Asked(String lines, int terms) {}

    ListView(ListSearch search) {
        this.search = search;
        addClassNames("search", "search-list");
        ShownAudiences.everything(this);
        add(new PageHead(getPageTitle()).lead(getTranslation("search.list.lead", TermList.MOST)), content);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.list.title");
    }

    private void show() {
        content.removeAll();
        var asked = VaadinSession.getCurrent().getAttribute(Asked.class);
        var work = LongWork.<ListFindings>of(WORK).orElse(null);
        if (asked == null || work == null) content.add(new ListForm(asked == null ? "" : asked.lines(), this::lookUp));
        else if (work.isOver()) lookAgain(asked, work);
        else await(work, asked, asked.terms());
    }

    @Override
    public void askAgain() {
        var work = LongWork.<ListFindings>of(WORK);
        hasLost = work.isPresent();
        if (hasLost && work.get().isOver()) show();
    }

    /**
     * Searches again for the terms that had hits. If there are few, waits for the result; otherwise shows the progress.
     */
    private void lookAgain(Asked asked, LongWork<ListFindings> over) {
        try {
            var then = over.result();
            hasLost = false;
            var now = LongWork.<ListFindings>begin(WORK, me -> then.with(search.again(then.terms(), me::at)));
            if (then.hits() <= MoreList.PAGE) show(asked, now);
            else await(now, asked, (int) then.hits());
        } catch (CompletionException failed) {
            refuse(asked, failed);
        }
    }

    private void await(LongWork<ListFindings> work, Asked asked, int steps) {
        content.removeAll();
        content.add(new ListProgress(work, steps, () -> whenOver(asked, work)));
    }

    private void whenOver(Asked asked, LongWork<ListFindings> work) {
        content.removeAll();
        if (hasLost) lookAgain(asked, work);
        else show(asked, work);
    }

    private void show(Asked asked, LongWork<ListFindings> work) {
        try {
            content.add(result(work.result()));
        } catch (CompletionException failed) {
            refuse(asked, failed);
        }
    }

    private void refuse(Asked asked, CompletionException failed) {
        LongWork.forget(WORK);
        var form = new ListForm(asked.lines(), this::lookUp);
        content.add(form);
        switch (failed.getCause()) {
            case CancellationException stopped -> {}
            case SearchUnavailable none -> form.refuse(getTranslation("search.advice." + none.advice()));
            case Refused refused -> form.refuse(getTranslation(refused.key(), refused.arguments()));
            case NotFound signedOut -> {}
            case null, default -> throw failed;
        }
    }

    private void lookUp(String lines) {
        var form = (ListForm) content.getComponentAt(0);
        try {
            var list = TermList.of(lines.lines().toList());
            if (list.terms().isEmpty()) {
                form.refuse(getTranslation("search.list.refused.empty"));
                return;
            }
            VaadinSession.getCurrent()
                    .setAttribute(Asked.class, new Asked(lines, list.terms().size()));
            LongWork.<ListFindings>begin(WORK, work -> search.find(list, work::at));
            hasLost = false;
            show();
        } catch (Refused refused) {
            form.refuse(getTranslation(refused.key(), refused.arguments()));
        }
    }

    private Component result(ListFindings findings) {
        var total = new Paragraph(getTranslation(
                "search.list.hits", findings.hits(), findings.terms().size()));
        total.addClassName("search-total");
        total.getElement().setAttribute("role", "status");
        var again = new Button(getTranslation("search.list.again"), click -> {
            LongWork.forget(WORK);
            show();
        });
        var actions = new Div(new ListDownload(search, findings), again);
        actions.addClassName("list-deeds");
        return new Div(total, notes(findings), actions, new ListTable(search, findings));
    }

    private Component notes(ListFindings findings) {
        var notes = new UnorderedList();
        notes.addClassNames("plain", "list-notes");
        if (findings.advice() != null) notes.add(new ListItem(getTranslation("search.advice." + findings.advice())));
        if (findings.repeated() > 0)
            notes.add(new ListItem(getTranslation("search.list.repeated", findings.repeated())));
        if (findings.blank() > 0) notes.add(new ListItem(getTranslation("search.list.blank", findings.blank())));
        return notes;
    }
}
