package portal.api;

/** The body of a request that translates the title of a version. */
@Example("""
        {"title": "Saisir des crypto-actifs"}""")
record TranslatedTitle(String title) {
    TranslatedTitle {
        Input.given("title", title);
    }
}
