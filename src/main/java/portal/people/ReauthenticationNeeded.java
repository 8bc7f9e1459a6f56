package portal.people;

/**
 * The viewer may do this after they have shown their second factor again. The exception reveals nothing of the item:
 * services check this last, when everything else is granted.
 */
public class ReauthenticationNeeded extends RuntimeException {
    ReauthenticationNeeded() {
        super("The second factor was not shown of late.", null, false, false);
    }
}
