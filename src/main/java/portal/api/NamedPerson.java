package portal.api;

import java.util.UUID;

/** The body of a request that names a person: an officer to nominate for an operation, or a guest to admit to it. */
@Example("""
        {"person": "3f0a4a52-7f0e-4d0c-9d39-0a8f5b9c1e11"}""")
record NamedPerson(UUID person) {
    NamedPerson {
        Input.given("person", person);
    }
}
