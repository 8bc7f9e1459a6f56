package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import portal.access.Refused;
import portal.drafts.DraftPlace;
import portal.drafts.Drafts;
import portal.drafts.ui.Autosave;
import portal.drafts.ui.DraftForm;
import portal.ui.FormCheck;
import portal.ui.Shortcut;

/**
 * Where one writes. What is typed is a draft until it is sent; it is sent once; what is refused stays as it is, with the
 * reason beside it, and can be sent again.
 */
abstract class Composer extends Div implements DraftForm {
    final MarkdownField words = new MarkdownField();
    /** What the fields must hold, in the order in which they stand. */
    final FormCheck form = new FormCheck();

    final Autosave autosave;
    private final Button send;

    /** @param place where its draft is kept @param action the key of what sending it is called */
    Composer(Drafts drafts, DraftPlace place, String action) {
        this.autosave = new Autosave(this, drafts, place);
        this.send = new Button(
                getTranslation(action), click -> attempt(() -> form.whenRight(() -> autosave.sendOnce(this::send))));
        addClassName("composer");
        words.setLabel(getTranslation("topics.body"));
        words.onWritten(this::written);
        send.addThemeNames("primary");
        send.setDisableOnClick(true);
        Shortcut.markComposer(this);
    }

    /** @throws Refused when it cannot be sent so */
    abstract void send();

    /** The text has changed under the writer's hands. */
    void written() {
        autosave.save();
    }

    @Override
    public final void focus() {
        words.focus();
    }

    final Div actions(Component... others) {
        words.require(form, getTranslation("topics.refused.empty"));
        var actions = new Div(Shortcut.SEND.on(send));
        actions.addClassName("composer-deeds");
        actions.add(others);
        actions.add(autosave.note());
        return actions;
    }

    final void attempt(Runnable sending) {
        try {
            sending.run();
        } catch (Refused refused) {
            words.refuse(getTranslation(refused.key(), refused.arguments()));
        } finally {
            send.setEnabled(true);
        }
    }
}
