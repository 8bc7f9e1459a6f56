package portal.api;

/** The body of a request that gives the note of the data-protection officer on an operation. */
@Example("""
        {"text": "Names of victims stay with the national units"}""")
record NewDataProtectionNote(String text) {
    NewDataProtectionNote {
        Input.given("text", text);
    }
}
