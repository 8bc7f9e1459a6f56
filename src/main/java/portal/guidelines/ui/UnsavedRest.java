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
import portal.guidelines.GuidelineVersionId;
import portal.ui.Confirm;
import portal.ui.QuietButton;

/**
 * What the viewer has typed and not saved before the text of a version could no longer be changed by them. They can
 * copy it, or discard it. Hidden if there is nothing.
 */
class UnsavedRest extends Section {
    private final Drafts drafts;
    private final GuidelineVersionId version;

    UnsavedRest(Drafts drafts, GuidelineVersionId version) {
        this.drafts = drafts;
        this.version = version;
        addClassName("work-rest");
        show();
    }

    private void show() {
        removeAll();
        List<KeptDraft> rest = drafts.at(GuidelineDrafts.editOf(version));
        setVisible(!rest.isEmpty());
        rest.forEach(draft -> add(item(draft)));
    }

    private Component item(KeptDraft kept) {
        var text = new Div(kept.draft().title() + "\n\n" + kept.draft().body());
        text.addClassName("work-rest-text");
        text.getElement().setAttribute("dir", "auto").setAttribute("tabindex", "0");
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
