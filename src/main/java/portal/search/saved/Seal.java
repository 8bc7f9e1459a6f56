package portal.search.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.stereotype.Component;
import portal.hosting.MasterKey;
import portal.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encrypts searches for the database. A text that is encrypted for one person cannot be decrypted as the text of
 * another person.
 */
@Component
class Seal {
    private final MasterKey key;
    private final JsonMapper json = JsonMapper.shared();

    Seal(MasterKey key) {
        this.key = key;
    }

    byte[] close(PersonId owner, Object said) {
        return key.seal(json.writeValueAsBytes(said), context(owner));
    }

    <T> T open(PersonId owner, byte[] sealed, Class<T> type) {
        return json.readValue(key.open(sealed, context(owner)), type);
    }

    private static byte[] context(PersonId owner) {
        return ("search:" + owner.value()).getBytes(UTF_8);
    }
}
