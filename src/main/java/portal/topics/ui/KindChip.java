package portal.topics.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.topics.TopicKind;
import portal.ui.Chip;

/** A label with the kind of a topic; hidden for an ordinary discussion. */
class KindChip extends Chip {
    KindChip(TopicKind kind) {
        super(I18NProvider.translate("topics.kind." + kind), Tone.ACCENT);
        setVisible(kind != TopicKind.DISCUSSION);
    }
}
