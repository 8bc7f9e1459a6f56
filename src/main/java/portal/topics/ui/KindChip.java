package portal.topics.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.topics.TopicKind;
import portal.ui.Chip;

/** Which kind of topic it is; an ordinary discussion says nothing. */
class KindChip extends Chip {
    KindChip(TopicKind kind) {
        super(I18NProvider.translate("topics.kind." + kind), Tone.ACCENT);
        setVisible(kind != TopicKind.DISCUSSION);
    }
}
