package portal.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import portal.drafts.KeptDraft;
import portal.ui.Confirm;

/**
 * Shows the full text of the author's other drafts at the same place, which were saved in another window or earlier.
 * The author can continue a draft, append it to the text in the form, or discard it. No draft disappears by itself.
 */
@StyleSheet("assets/drafts.css")
class OtherDrafts extends Div {
    private final Consumer<KeptDraft> goOn;
    private final Consumer<KeptDraft> add;
    private final Consumer<KeptDraft> discard;

    OtherDrafts(Consumer<KeptDraft> goOn, Consumer<KeptDraft> add, Consumer<KeptDraft> discard) {
        this.goOn = goOn;
        this.add = add;
        this.discard = discard;
        addClassName("other-drafts");
        getElement().setAttribute("role", "status");
        show(List.of());
    }

    void show(List<KeptDraft> others) {
        removeAll();
        setVisible(!others.isEmpty());
        if (!others.isEmpty()) add(new Paragraph(getTranslation("drafts.others")));
        others.forEach(other -> add(item(other)));
    }

    private Component item(KeptDraft other) {
        var item = new Div(
                text("other-draft-title", other.draft().title()),
                text("other-draft-text", other.draft().body()));
        item.addClassName("other-draft");
        var saved = new SavedNote();
        saved.show(other);
        var actions = new Div(
                button("drafts.go-on", () -> goOn.accept(other)),
                button("drafts.add", () -> add.accept(other)),
                button("drafts.discard", () -> confirmDiscard(other)),
                saved);
        actions.addClassName("draft-actions");
        item.add(actions);
        return item;
    }

    private static Component text(String className, String words) {
        var text = new Span(words);
        text.addClassName(className);
        text.getElement().setAttribute("dir", "auto");
        text.setVisible(!words.isBlank());
        return text;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeNames("small");
        return button;
    }

    private void confirmDiscard(KeptDraft other) {
        new Confirm(
                        getTranslation("drafts.discard.question"),
                        getTranslation("drafts.discard.for-good"),
                        getTranslation("drafts.discard"),
                        () -> discard.accept(other))
                .open();
    }
}
