package portal.ui;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text mentions people: {@code @username}, where no letter, dot or other {@code @} stands before it. */
public final class MentionSyntax {
    /** How many people a text mentions at most; further ones are not looked for. */
    private static final int MOST = 20;

    static final Pattern MENTION = Pattern.compile("(?<![\\w@.])@(\\w(?:[\\w.-]{0,78}\\w)?)");

    private MentionSyntax() {}

    /** The usernames that the text mentions, whoever they are, in small letters. */
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
