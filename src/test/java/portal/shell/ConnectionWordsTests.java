package portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.PortalTest;
import portal.ui.PageTest;

/** Tests that a page reports a lost connection in the reader's language. */
@PortalTest
class ConnectionWordsTests extends PageTest {
    @ParameterizedTest
    @CsvSource({"en, Connection lost", "fr, Connexion perdue", "es, Se ha perdido la conexión", "ar, انقطع الاتصال"})
    void a_page_says_in_its_language_that_the_connection_is_lost(String language, String words) {
        var page = UI.getCurrent();
        page.setLocale(Locale.of(language));
        ConnectionWords.tell(page);
        assertThat(page.getReconnectDialogConfiguration().getDialogText()).startsWith(words);
        assertThat(page.getReconnectDialogConfiguration().getDialogTextGaveUp()).startsWith(words);
    }
}
