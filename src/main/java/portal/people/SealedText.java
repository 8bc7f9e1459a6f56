package portal.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import portal.hosting.MasterKey;

/**
 * Encrypts texts that the browser stores for the portal in cookies. The browser can neither read nor change them, and
 * each text can be decrypted only for the purpose for which it was encrypted.
 */
@Component
class SealedText {
    private final MasterKey key;

    SealedText(MasterKey key) {
        this.key = key;
    }

    String seal(String purpose, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.seal(text.getBytes(UTF_8), purpose.getBytes(UTF_8)));
    }

    /** Decrypts a text; empty if the text was encrypted for another purpose, or not by this portal. */
    Optional<String> open(String purpose, String sealed) {
        try {
            var bytes = Base64.getUrlDecoder().decode(sealed);
            return Optional.of(new String(key.open(bytes, purpose.getBytes(UTF_8)), UTF_8));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }
}
