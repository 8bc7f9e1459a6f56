package portal.hosting;

/** The portal cannot start here; the message tells whoever runs it what to do. */
class CannotStart extends RuntimeException {
    CannotStart(String whatToDo) {
        super(whatToDo);
    }

    CannotStart(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
