package portal.imports;

/** The import cannot continue; the message says why. */
class Gone extends Exception {
    private static final long serialVersionUID = 1;

    Gone(String why) {
        super(why);
    }
}
