package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import portal.drafts.Drafts;
import portal.drafts.KeptDraft;
import portal.guidelines.GuidelineDrafts;
import portal.guidelines.WorkCard;
import portal.ui.Confirm;
import portal.ui.QuietButton;

/**
 * Shows what the viewer typed and did not save while they could still change the text of a version. They can copy it or
 * discard it. It is hidden if there is nothing.
 */
class UnsavedRest extends Section {
    private final Drafts drafts;
    private final WorkCard card;

    UnsavedRest(Drafts drafts, WorkCard card) {
        this.drafts = drafts;
        this.card = card;
        addClassName("work-rest");
        show();
    }

    private void show() {
        removeAll();
        List<KeptDraft> rest = drafts.at(GuidelineDrafts.editOf(card.version()));
        setVisible(!rest.isEmpty());
        rest.forEach(draft -> add(item(draft)));
    }

    private Component item(KeptDraft kept) {
        var text = new Div(kept.draft().title() + "\n\n" + kept.draft().body());
        text.addClassName("work-rest-text");
        text.getElement()
                .setAttribute("lang", card.language().toLanguageTag())
                .setAttribute("dir", "auto")
                .setAttribute("tabindex", "0") // so that the keyboard can scroll it
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("guidelines.new.text"));
        var discard = new QuietButton(getTranslation("guidelines.work.rest.discard"), () -> confirm(kept)).small();
        return new NativeDetails(
                getTranslation("guidelines.work.rest"),
                new Div(new Paragraph(getTranslation("guidelines.work.rest.what")), text, discard));
    }

    private void confirm(KeptDraft kept) {
        new Confirm(
                        getTranslation("guidelines.work.rest.question"),
                        getTranslation("guidelines.work.rest.for-good"),
                        getTranslation("guidelines.work.rest.discard"),
                        () -> {
                            drafts.discard(kept);
                            show();
                        })
                .open();
    }
}
