/**
 * The people of the portal: countries, agencies, persons, their vouches and roles, and how they sign in.
 *
 * <p>Every account depends on a country: a person may act while a vouch of their national bureau (for staff and
 * partners: of the Organisation) is valid. Signing in always takes two factors; a person who has shown only one is not
 * a viewer yet ({@link portal.people.Viewers}). Roles say what a person may do and never what they may read.
 *
 * <p>All facts that end a person's access implement one interface, and the database stores their time: earlier
 * sessions, open pages ({@link portal.people.SignIns}) and tokens are then invalid on every node. An action that cannot
 * be undone calls {@link portal.people.Reauthentication} last, when everything else is granted; on every page, the same
 * dialog asks for the second factor and then performs the action.
 */
@ApplicationModule(allowedDependencies = {"facts", "hosting", "ui"})
@NullMarked
package portal.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
