package portal.imports;

/** Thrown if the import cannot continue; the message says why. */
class ImportAborted extends Exception {
    private static final long serialVersionUID = 1;

    ImportAborted(String why) {
        super(why);
    }
}
