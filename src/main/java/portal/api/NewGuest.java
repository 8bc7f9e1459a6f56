package portal.api;

import java.util.UUID;

/** The body of a request that admits a person who is no national officer to an operation. */
@Example("""
        {"person": "3f0a4a52-7f0e-4d0c-9d39-0a8f5b9c1e11"}""")
record NewGuest(UUID person) {
    NewGuest {
        Input.given("person", person);
    }
}
