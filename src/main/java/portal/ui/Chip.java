package portal.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small label with a frame, for a state, a kind or a tag. The colour only repeats the meaning of the word. */
public class Chip extends Span {
    /** The colour of a chip. */
    public enum Tone {
        PLAIN,
        ACCENT,
        GOOD,
        WARN,
        DANGER
    }

    public Chip(String word) {
        this(word, Tone.PLAIN);
    }

    public Chip(String word, Tone tone) {
        super(word);
        addClassNames("chip", "chip-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
