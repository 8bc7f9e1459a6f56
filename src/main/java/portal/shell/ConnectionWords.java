package portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * Sets the messages that a page shows while its connection is lost and when it is restored, in the reader's language.
 */
final class ConnectionWords {
    private ConnectionWords() {}

    static void tell(UI page) {
        var language = page.getLocale();
        var words = page.getReconnectDialogConfiguration();
        words.setDialogText(I18NProvider.translate(language, "shell.connection.trying"));
        words.setDialogTextGaveUp(I18NProvider.translate(language, "shell.connection.lost"));
        page.getPage()
                .executeJs(
                        "if (window.Vaadin?.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        I18NProvider.translate(language, "shell.connection.back"));
    }
}
