package portal.originators;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.access.Tlp;
import portal.people.CountryCode;
import portal.ui.VisibleText;

/**
 * The command that asks the originator of an item to permit a use (AC-13).
 *
 * @param item the id of a post or document
 * @param country the country whose exclusion should be dropped; null for any other use
 * @param tlp the wanted lighter TLP; null for any other use
 * @param forWhom the people or organisation that will use the item
 */
public record AskOriginator(
        UUID item,
        WantedUse use,
        @Nullable CountryCode country,
        @Nullable Tlp tlp,
        String forWhom,
        String reason) {
    public static final int LONGEST_FOR_WHOM = 500;
    public static final int LONGEST_REASON = 2_000;

    /**
     * @throws Refused if a text is empty or too long, or if the country of the exclusion or the wanted TLP is missing
     */
    public AskOriginator {
        forWhom = text(forWhom, LONGEST_FOR_WHOM, "forWhom");
        reason = text(reason, LONGEST_REASON, "reason");
        if (use == WantedUse.DROP_EXCLUSION && country == null)
            throw new Refused("originators.refused.which-country").because("country");
        if (use == WantedUse.LIGHTER_MARKING && tlp == null)
            throw new Refused("originators.refused.which-tlp").because("tlp");
        if (use != WantedUse.DROP_EXCLUSION) country = null;
        if (use != WantedUse.LIGHTER_MARKING) tlp = null;
    }

    public AskOriginator(UUID item, WantedUse use, String forWhom, String reason) {
        this(item, use, null, null, forWhom, reason);
    }

    static String text(String wanted, int longest, String field) {
        if (VisibleText.isEmpty(wanted)) throw new Refused("originators.refused.empty").because(field);
        return textOrEmpty(wanted, longest, field);
    }

    static String textOrEmpty(String wanted, int longest, String field) {
        var text = VisibleText.withoutControls(wanted).strip();
        if (text.length() > longest) throw new Refused("originators.refused.long", longest).because(field);
        return text;
    }
}
