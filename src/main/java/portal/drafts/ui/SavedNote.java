package portal.drafts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import portal.drafts.KeptDraft;
import portal.ui.TimeLabel;

/**
 * The note beside the button of a form that says when the draft was saved last. Screen readers do not announce its
 * changes (it is not a live region), because it can change every second.
 */
@StyleSheet("assets/drafts.css")
class SavedNote extends Span {
    SavedNote() {
        addClassName("draft-saved");
    }

    void show(@Nullable KeptDraft kept) {
        setText(kept == null ? "" : getTranslation("drafts.saved", time(kept.savedAt())));
    }

    /** Says that the text was saved as a new draft, because its draft was sent or discarded in another window. */
    void sayBranched(KeptDraft kept) {
        setText(getTranslation("drafts.branched", time(kept.savedAt())));
    }

    void sayGone() {
        setText(getTranslation("drafts.gone"));
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(TimeLabel.calendar(getLocale()))
                .withZone(TimeLabel.zoneOf(UI.getCurrent()))
                .format(at);
    }
}
