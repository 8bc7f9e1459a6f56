package portal.ui;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The syntax of a mention: {@code @username}, not preceded by a letter, a digit, a dot or another {@code @}. */
public final class MentionSyntax {
    /** The maximum number of people that one text can mention; further mentions are ignored. */
    private static final int MOST = 20;

    static final Pattern MENTION = Pattern.compile("(?<![\\w@.])@(\\w(?:[\\w.-]{0,78}\\w)?)");

    private MentionSyntax() {}

    /** Returns the mentioned usernames in lower case. There may be no person with such a username. */
    public static Set<String> usernames(String text) {
        var usernames = new LinkedHashSet<String>();
        MENTION.matcher(text)
                .results()
                .map(found -> username(found.group(1)))
                .distinct()
                .limit(MOST)
                .forEach(usernames::add);
        return usernames;
    }

    static String username(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }
}
