package portal.topics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import portal.topics.KeptDraft;
import portal.ui.When;

/** Says beside a composer's button when its draft was saved last. No live region: it changes every second. */
class SavedNote extends Span {
    SavedNote() {
        addClassName("draft-saved");
    }

    void show(@Nullable KeptDraft kept) {
        setText(kept == null ? "" : getTranslation("topics.draft.saved", time(kept.savedAt())));
    }

    /** The draft that this one went on from is no longer there. */
    void sayBranched(KeptDraft kept) {
        setText(getTranslation("topics.draft.branched", time(kept.savedAt())));
    }

    void sayGone() {
        setText(getTranslation("topics.draft.gone"));
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(When.calendar(getLocale()))
                .withZone(When.zoneOf(UI.getCurrent()))
                .format(at);
    }
}
