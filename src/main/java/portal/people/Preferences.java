package portal.people;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.ui.Languages;

/** Reads and stores the display preferences of the signed-in person: language and colour scheme. */
@Service
@Transactional
public class Preferences {
    /** The colour scheme: light, dark, or the setting of the device. */
    public enum ColourScheme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** The preferences of one person. */
    public record PreferenceValues(Locale language, ColourScheme colours) {}

    private final JdbcClient jdbc;
    private final Viewers viewers;

    Preferences(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    /**
     * Returns the preferences of the signed-in person; English and the colour scheme of the device if nobody is signed
     * in.
     */
    @Transactional(readOnly = true)
    public PreferenceValues mine() {
        return viewers.current()
                .flatMap(me -> jdbc.sql("select language, colour_scheme from person where id = ?")
                        .param(me.value())
                        .query((row, n) -> new PreferenceValues(
                                Locale.of(row.getString(1)), ColourScheme.valueOf(row.getString(2))))
                        .optional())
                .orElse(new PreferenceValues(Locale.ENGLISH, ColourScheme.SYSTEM));
    }

    public void read(Locale language) {
        remember("update person set language = ? where id = ?", Languages.nearest(language));
    }

    public void colour(ColourScheme colours) {
        remember("update person set colour_scheme = ? where id = ?", colours.name());
    }

    private void remember(String statement, String value) {
        viewers.current()
                .ifPresent(me -> jdbc.sql(statement).params(value, me.value()).update());
    }
}
