package portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.UnusualReaders;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * A warning that the readers of a new item are unusual for its space. The item is not sent before the author has
 * confirmed its readers with one click.
 */
class AudienceWarning extends Div {
    private final Paragraph words = new Paragraph();
    private final Button confirm =
            new QuietButton(getTranslation("access.unusual.confirm"), Symbol.CHECK, this::confirm).small();
    private @Nullable Marking shown;
    private @Nullable Marking confirmed;

    AudienceWarning() {
        addClassName("audience-warning");
        getElement().setAttribute("role", "status");
        add(Symbol.TRIANGLE_ALERT.icon(), words, confirm);
        setVisible(false);
    }

    /** Shows in which way these readers are unusual; nothing if they are not, or if the author has confirmed them. */
    void show(Marking marking, UnusualReaders unusual) {
        shown = unusual.isUsual() ? null : marking;
        words.setText(String.join(" ", says(unusual)));
        setVisible(shown != null && !marking.equals(confirmed));
    }

    void hide() {
        shown = null;
        setVisible(false);
    }

    /** Returns the words that ask for the confirmation; empty if none is needed. */
    Optional<String> unconfirmed() {
        return isVisible() ? Optional.of(getTranslation("access.unusual.unconfirmed")) : Optional.empty();
    }

    private void confirm() {
        confirmed = shown;
        setVisible(false);
    }

    private List<String> says(UnusualReaders unusual) {
        var says = new ArrayList<String>();
        if (!unusual.countries().isEmpty())
            says.add(getTranslation("access.unusual.countries", MarkingWords.names(unusual.countries(), getLocale())));
        if (unusual.hasPartners()) says.add(getTranslation("access.unusual.partners"));
        if (unusual.hasLowClassification()) says.add(getTranslation("access.unusual.classification"));
        if (unusual.hasLightTlp()) says.add(getTranslation("access.unusual.tlp"));
        return says;
    }
}
