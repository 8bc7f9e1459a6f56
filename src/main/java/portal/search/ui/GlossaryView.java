package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.people.People;
import portal.search.terms.Glossary;
import portal.search.terms.GlossaryEntry;
import portal.ui.Confirm;
import portal.ui.MoreList;
import portal.ui.PageHead;
import portal.ui.PrimaryButton;

/** The glossary page, at {@code glossary?q=…}. All users can read the glossary; trainers can edit it. */
@Route("glossary")
@StyleSheet("assets/search.css")
@PermitAll
class GlossaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Glossary glossary;
    private final People people;
    private final boolean isMine;
    private final TextField words = new TextField(getTranslation("search.glossary.find"));
    private final Div found = new Div();

    GlossaryView(Glossary glossary, People people) {
        this.glossary = glossary;
        this.people = people;
        this.isMine = glossary.isMine();
        addClassNames("search", "glossary");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.getElement().setAttribute("dir", "auto");
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) goTo(change.getValue());
        });
        add(head(), words, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.glossary");
    }

    private PageHead head() {
        var head = new PageHead(getPageTitle());
        return isMine
                ? head.lead(getTranslation("search.glossary.lead")).actions(addButton())
                : head.lead(getTranslation("search.glossary.lead.reader"));
    }

    private Button addButton() {
        return new PrimaryButton(
                getTranslation("search.glossary.add"),
                () -> new GlossaryDialog(null, lines -> after(() -> glossary.add(lines))).open());
    }

    private void refresh() {
        var entries = glossary.entries(words.getValue(), getLocale());
        found.removeAll();
        found.add(total(entries.size()));
        found.add(new MoreList<GlossaryEntry>((last, limit) -> after(entries, last, limit), this::row));
    }

    private Component total(int entries) {
        var total = new Paragraph(getTranslation("search.glossary.total", entries));
        total.addClassName("search-total");
        total.getElement().setAttribute("role", "status");
        return total;
    }

    private static List<GlossaryEntry> after(List<GlossaryEntry> entries, @Nullable GlossaryEntry last, int limit) {
        return entries.stream()
                .skip(last == null ? 0 : entries.indexOf(last) + 1)
                .limit(limit)
                .toList();
    }

    private Component row(GlossaryEntry entry) {
        if (!isMine) return new GlossaryRow(entry);
        var by = entry.by() == null ? null : people.find(entry.by()).orElse(null);
        return new GlossaryRow(
                entry,
                by,
                () -> new GlossaryDialog(entry, lines -> after(() -> glossary.change(entry.key(), lines))).open(),
                () -> remove(entry));
    }

    private void remove(GlossaryEntry entry) {
        new Confirm(
                        getTranslation("search.glossary.remove.ask", GlossaryRow.heading(entry)),
                        getTranslation("search.glossary.remove.why"),
                        getTranslation("search.glossary.remove"),
                        () -> after(() -> glossary.remove(entry.key())))
                .open();
    }

    private void after(Runnable action) {
        action.run();
        refresh();
    }

    private static void goTo(String words) {
        UI.getCurrent()
                .navigate(
                        "glossary",
                        words.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", words)));
    }
}
