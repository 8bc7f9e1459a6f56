package portal.people;

/**
 * The viewer may perform the action only after entering their second factor again. Services check this after all other
 * conditions, so that the exception reveals nothing about an item that the viewer may not see.
 */
public class ReauthenticationNeeded extends RuntimeException {
    ReauthenticationNeeded() {
        super("The second factor was not shown recently.", null, false, false);
    }
}
