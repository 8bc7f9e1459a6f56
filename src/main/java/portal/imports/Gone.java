package portal.imports;

/** There is no use in going on: the message says why. */
class Gone extends Exception {
    private static final long serialVersionUID = 1;

    Gone(String why) {
        super(why);
    }
}
