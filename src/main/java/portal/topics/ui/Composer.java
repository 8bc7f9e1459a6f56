package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import portal.access.Refused;
import portal.topics.Drafts;
import portal.topics.Drafts.Draft;
import portal.ui.FormCheck;
import portal.ui.Shortcut;

/**
 * Where one writes. What is typed is a draft until it is sent; it is sent once; what is refused stays as it is, with the
 * reason beside it, and can be sent again.
 */
abstract class Composer extends Div {
    final MarkdownField words = new MarkdownField();
    /** What the fields must hold, in the order in which they stand. */
    final FormCheck form = new FormCheck();
    /** What was kept of an earlier beginning; blank when there was none. */
    final Draft begun;

    private final Drafts drafts;
    private final String place;
    private final Button send;

    /** @param place where its draft is kept @param deed the key of what sending it is called */
    Composer(Drafts drafts, String place, String deed) {
        this.drafts = drafts;
        this.place = place;
        this.begun = drafts.find(place).orElse(new Draft("", ""));
        this.send = new Button(getTranslation(deed), click -> attempt(() -> form.whenRight(this::send)));
        addClassName("composer");
        words.setLabel(getTranslation("topics.body"));
        words.setValue(begun.body());
        words.onPause(written -> keep());
        send.addThemeNames("primary");
        send.setDisableOnClick(true);
        Shortcut.markComposer(this);
    }

    /** What there is so far. */
    abstract Draft draft();

    /** @throws Refused when it cannot be sent so */
    abstract void send();

    final void keep() {
        drafts.keep(place, draft());
    }

    final void discard() {
        drafts.discard(place);
    }

    final Div deeds(Component... others) {
        words.require(form, getTranslation("topics.refused.empty"));
        var deeds = new Div(Shortcut.SEND.on(send));
        deeds.addClassName("composer-deeds");
        deeds.add(others);
        return deeds;
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
