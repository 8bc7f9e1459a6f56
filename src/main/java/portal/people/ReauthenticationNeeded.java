package portal.people;

/**
 * The viewer may do this, once they have shown their second factor again. It says nothing of what it was asked for: a
 * service asks for it last, when everything else is granted.
 */
public class ReauthenticationNeeded extends RuntimeException {
    ReauthenticationNeeded() {
        super("The second factor was not shown of late.", null, false, false);
    }
}
