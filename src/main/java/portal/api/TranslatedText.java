package portal.api;

/**
 * The body of a request that translates a clause.
 *
 * @param sourceHash the hash of the clause that it was translated from; if the clause has been changed since, the
 *     request is refused
 * @param heading empty exactly if the clause has no heading
 * @param text Markdown
 */
@Example("""
        {"sourceHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         "heading": "Préparer", "text": "Deux agents sont là."}""")
record TranslatedText(String sourceHash, String heading, String text) {
    TranslatedText {
        Input.given("sourceHash", sourceHash);
        Input.given("heading", heading);
        Input.given("text", text);
    }
}
