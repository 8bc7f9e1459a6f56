package portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.ReaderSummary;
import portal.access.Readers;
import portal.access.Refused;
import portal.access.Tlp;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * One line that says who will read an item, such as "3 countries, 11 people, without Kenya · RESTRICTED · TLP:AMBER ·
 * not KE". It is shown above every form for a new text or an upload. When the user changes the marking, the line
 * changes too, before the item is stored. A click opens a dialog that explains who reads the item and why.
 */
public class AudienceLine extends Div {
    private final Trial trial;
    private final Button words = new QuietButton("", this::explain).small();
    private final Span marked = new Span();
    private final Span alone = new Span();
    private @Nullable Marking shown;
    private @Nullable String refusal;

    /**
     * Three queries for the persons who would read an item with a given marking: as a line, in detail, and by country.
     * All three throw {@link Refused} if the marking is not possible.
     */
    record Trial(Function<Marking, ReaderSummary> line, Function<Marking, Readers> inFull, ByCountry byCountry) {}

    /**
     * Returns the persons of one country who would read an item with this marking. If {@code country} is empty, these
     * are the persons without a country.
     */
    @FunctionalInterface
    interface ByCountry {
        List<PersonCard> of(Marking marking, Optional<CountryCode> country);
    }

    AudienceLine(Trial trial) {
        this.trial = trial;
        addClassName("audience-line");
        words.addClassName("audience-words");
        marked.addClassNames("audience-marked", "facts");
        alone.addClassName("audience-alone");
        alone.setText(getTranslation("access.only-you"));
        alone.setVisible(false);
        var live = new Div(words, marked, alone);
        live.getElement().setAttribute("aria-live", "polite");
        add(Symbol.USERS.icon(), live);
    }

    /** Shows who will read an item with this marking, or the reason why the space does not accept the marking. */
    public void show(Marking marking) {
        try {
            var summary = trial.line().apply(marking);
            shown = marking;
            refusal = null;
            words.setText(MarkingWords.summary(summary));
            words.setAriaLabel(getTranslation("access.will-read", MarkingWords.summary(summary)));
            mark(summary.marking());
            alone.setVisible(isForAuthorAlone(summary));
            words.setEnabled(true);
            setClassName("audience-refused", false);
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    void refuse(Refused refused) {
        shown = null;
        refusal = getTranslation(refused.key(), refused.arguments());
        marked.removeAll();
        alone.setVisible(false);
        words.setText(refusal);
        words.setAriaLabel(refusal);
        words.setEnabled(false);
        setClassName("audience-refused", true);
    }

    /** Returns whether the marking shuts everybody out but the author. */
    private static boolean isForAuthorAlone(ReaderSummary summary) {
        var marking = summary.marking();
        return summary.openTo().isEmpty()
                && summary.people() == 1
                && (!marking.excluded().isEmpty()
                        || marking.isLimitedToCountries()
                        || marking.tlp() == Tlp.RED
                        || !marking.compartments().isEmpty());
    }

    /** Returns the text that says who will read the item. */
    String readers() {
        return words.getText();
    }

    /** Returns the reason why the space does not accept the marking; empty if it accepts the marking. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    private void mark(Marking marking) {
        marked.removeAll();
        marked.add(part(MarkingWords.of(marking.classification())), new TlpChip(marking.tlp()));
        if (marking.tlp() == Tlp.RED)
            marked.add(part(getTranslation("access.named", marking.named().size())));
        if (!marking.excluded().isEmpty())
            marked.add(part(getTranslation("access.not", MarkingWords.codes(marking.excluded()))));
        if (!marking.onlyCountries().isEmpty())
            marked.add(part(getTranslation("access.only", MarkingWords.codes(marking.onlyCountries()))));
        if (!marking.releasedTo().isEmpty())
            marked.add(
                    part(getTranslation("access.released", marking.releasedTo().size())));
    }

    private static Span part(String words) {
        var part = new Span(words);
        part.addClassName("marking-part");
        return part;
    }

    private void explain() {
        var marking = shown;
        if (marking == null) return;
        try {
            new WhoCanSeeThis(
                            trial.inFull().apply(marking),
                            country -> trial.byCountry().of(marking, country))
                    .open();
        } catch (Refused refused) {
            refuse(refused);
        }
    }
}
