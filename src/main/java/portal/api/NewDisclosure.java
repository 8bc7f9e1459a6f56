package portal.api;

import portal.operations.Disclosure;

/** The body of a request that says what the bureau of an invited country is told about the other countries. */
@Example("""
        {"disclosure": "TAKING_PART"}""")
record NewDisclosure(Disclosure disclosure) {
    NewDisclosure {
        Input.given("disclosure", disclosure);
    }
}
