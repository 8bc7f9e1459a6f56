package portal.topics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that short texts in the portal's languages are recognised, and that no text in another language is taken for
 * one of them.
 */
class TextLanguageTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Where is the server?
            en | Thanks, that was it.
            en | Attached is the list of addresses
            fr | Où est le serveur ?
            fr | Je ne sais pas
            fr | Merci beaucoup, c’est reçu.
            fr | Ci-joint la liste des adresses
            es | ¿Dónde está el servidor?
            es | recibi los archivos ayer
            es | Otro servidor en la red
            es | Adjunto la lista de direcciones
            ar | نعم
            ar | أين الخادم؟
            ar | الخادم 10.0.0.1 في Nairobi
            """)
    void a_short_text_is_recognised(String language, String text) {
        assertThat(TextLanguage.of(text)).contains(Locale.of(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing             | ''
            too little          | ok
            an address          | 10.0.0.1 evil.example
            Persian             | سرور کجاست و چرا کار نمی‌کند
            German              | Wo ist der Server? Wir haben ihn nicht gefunden.
            Portuguese          | Onde está o servidor? Não foi encontrado em nenhum dos portos.
            Italian             | Dove sono i dati del server? Non li abbiamo trovati.
            Dutch               | De server is niet gevonden in het netwerk van ons
            """)
    void another_language_passes_for_none_of_ours(String what, String text) {
        assertThat(TextLanguage.of(text)).as(what).isEmpty();
    }

    @ParameterizedTest
    @CsvSource("'> Le serveur est dans la maison\n\nWe do not agree with this.'")
    void what_is_quoted_does_not_count(String text) {
        assertThat(TextLanguage.of(text)).contains(Locale.ENGLISH);
    }
}
