package portal.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import portal.people.Preferences;
import portal.people.SignIn;
import portal.people.SignInOffers;
import portal.people.Viewers;
import portal.people.ui.ColourMenu;
import portal.ui.Languages;

/**
 * Prepares every HTML page before it is sent: sets the language, direction and colours for the user, and adds the
 * portal's scripts and the Content Security Policy.
 */
@Component
class PageBootstrap implements VaadinServiceInitListener, IndexHtmlRequestListener {
    private static final List<String> SCRIPTS = List.of(
            "keys.js",
            "places.js",
            "marks.js",
            "paste.js",
            "pictures.js",
            "autosave.js",
            "unsent.js",
            "copy.js",
            "kept.js",
            "mentions.js",
            "footnotes.js");

    private final transient Viewers viewers;
    private final transient Preferences preferences;
    private final transient SignIn signIn;
    private final transient ObjectProvider<SignInOffers> offers;
    private final transient EditorModules modules;

    PageBootstrap(
            Viewers viewers,
            Preferences preferences,
            SignIn signIn,
            ObjectProvider<SignInOffers> offers,
            EditorModules modules) {
        this.viewers = viewers;
        this.preferences = preferences;
        this.signIn = signIn;
        this.offers = offers;
        this.modules = modules;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
        event.addVaadinRequestInterceptor(new ReadersLanguage());
        event.getSource()
                .addSessionInitListener(start -> start.getSession()
                        .setErrorHandler(new UiErrorHandler(signIn, Optional.ofNullable(offers.getIfAvailable()))));
        event.getSource().setSystemMessagesProvider(PageBootstrap::messages);
        event.getSource().addUIInitListener(start -> ConnectionWords.tell(start.getUI()));
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        var language = language();
        ReadersLanguage.remember(language);
        if (leadsNowhere(page.getVaadinRequest()))
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        var root = page.getDocument().child(0);
        root.attr("lang", language.getLanguage());
        root.attr("dir", Languages.direction(language));
        root.attr("data-scheme", ColourMenu.word(preferences.mine().colours()));
        root.attr("data-copy-unsent", I18NProvider.translate(language, "shell.session-over.copy"));
        root.attr("data-kept-words", I18NProvider.translate(language, "shell.kept"));
        root.attr("data-copied-unsent", I18NProvider.translate(language, "shell.session-over.copied"));
        root.attr("data-copy-failed", I18NProvider.translate(language, "ui.copy-failed"));
        var head = page.getDocument().head();
        var base = Objects.requireNonNull(head.selectFirst("base")); // addresses before <base> are relative to the page
        base.after(new Element("script").attr("src", "assets/strict.js"));
        base.after(new Element("link").attr("rel", "stylesheet").attr("href", "assets/layers.css"));
        base.after(new Element("script").attr("type", "importmap").appendChild(new DataNode(modules.importMap())));
        for (var script : SCRIPTS)
            head.appendElement("script").attr("src", "assets/" + script).attr("defer", true);
        page.getVaadinResponse()
                .setHeader("Cache-Control", "no-store"); // so that nobody sees a page again after sign-out (NL-15)
        ContentPolicy.apply(page);
    }

    private static boolean leadsNowhere(VaadinRequest request) {
        var path = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
        return RouteConfiguration.forApplicationScope().getRoute(path).isEmpty();
    }

    /**
     * Returns the language that the signed-in person has chosen, on this or another device; if nobody is signed in, the
     * language of the session.
     */
    private Locale language() {
        var session = VaadinSession.getCurrent();
        if (viewers.current().isPresent()) session.setLocale(preferences.mine().language());
        return session.getLocale();
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        var language = info.getLocale();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(I18NProvider.translate(language, "shell.session-over"));
        messages.setSessionExpiredMessage(I18NProvider.translate(language, "shell.session-over.drafts"));
        messages.setInternalErrorCaption(I18NProvider.translate(language, "shell.broke"));
        messages.setInternalErrorMessage(I18NProvider.translate(language, "shell.broke.reload"));
        return messages;
    }
}
