package portal.people;

import portal.ui.VisibleText;

/** The name of an agency in the four languages of the portal. */
public record AgencyName(String en, String fr, String es, String ar) {
    public AgencyName {
        en = seen(en);
        fr = seen(fr);
        es = seen(es);
        ar = seen(ar);
    }

    private static String seen(String name) {
        if (VisibleText.isEmpty(name)) throw new IllegalArgumentException("Nothing of the name can be seen.");
        return VisibleText.line(name);
    }
}
