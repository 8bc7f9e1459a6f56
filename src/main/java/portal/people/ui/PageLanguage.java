package portal.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import portal.people.Cookies;
import portal.ui.Languages;

/**
 * Finds the language of the sign-in page. This is the language that the user has chosen on that page, now or earlier;
 * without a choice, it is the first language of the browser's preferences that the portal supports.
 */
final class PageLanguage {
    static final String PARAMETER = "language";
    private static final String COOKIE = "liaison-language";
    private static final Duration KEPT_FOR = Duration.ofDays(365);

    private PageLanguage() {}

    /**
     * Returns the language for a request. If the request contains a new choice, the choice is stored in a cookie.
     * Services that this request calls use the same language.
     */
    static Locale of(HttpServletRequest request, HttpServletResponse response) {
        var chosen = known(request.getParameter(PARAMETER));
        chosen.ifPresent(language -> Cookies.write(request, response, COOKIE, language.getLanguage(), KEPT_FOR));
        var language = chosen.or(() -> Cookies.read(request, COOKIE).flatMap(PageLanguage::known))
                .orElseGet(LocaleContextHolder::getLocale);
        LocaleContextHolder.setLocale(language);
        return language;
    }

    private static Optional<Locale> known(@Nullable String tag) {
        return Languages.ALL.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }
}
