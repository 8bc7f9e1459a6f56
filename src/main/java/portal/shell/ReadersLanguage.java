package portal.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Sets the locale of each request to the language of the page, instead of the browser's language, so that services
 * return texts in the language of the page.
 */
class ReadersLanguage implements VaadinRequestInterceptor {
    private static final String LANGUAGE = "portal.language";

    static void remember(Locale language) {
        VaadinSession.getCurrent().getSession().setAttribute(LANGUAGE, language);
        LocaleContextHolder.setLocale(language);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        var session = request.getWrappedSession(false);
        if (session != null && session.getAttribute(LANGUAGE) instanceof Locale language)
            LocaleContextHolder.setLocale(language);
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // the error is handled elsewhere
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        LocaleContextHolder.resetLocaleContext();
    }
}
