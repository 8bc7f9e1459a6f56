package portal.people;

import java.util.List;
import java.util.Locale;
import portal.ui.Languages;
import portal.ui.VisibleText;

/** The name of an agency in the four languages of the portal. */
public record AgencyName(String en, String fr, String es, String ar) {
    public AgencyName {
        en = seen(en);
        fr = seen(fr);
        es = seen(es);
        ar = seen(ar);
    }

    /** Returns the name in this language; in English if it is not a language of the portal. */
    public String in(Locale language) {
        return List.of(en, fr, es, ar).get(Languages.CODES.indexOf(Languages.nearest(language)));
    }

    private static String seen(String name) {
        if (VisibleText.isEmpty(name)) throw new IllegalArgumentException("Nothing of the name can be seen.");
        return VisibleText.line(name);
    }
}
