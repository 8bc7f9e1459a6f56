package portal.api;

import java.util.UUID;

/** The body of a request that nominates an officer of one's own country for an operation. */
@Example("""
        {"person": "3f0a4a52-7f0e-4d0c-9d39-0a8f5b9c1e11"}""")
record NewNomination(UUID person) {
    NewNomination {
        Input.given("person", person);
    }
}
