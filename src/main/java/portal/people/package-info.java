/**
 * The people of the portal: countries, agencies and persons, the vouches and roles of persons, and how they sign in.
 *
 * <p>Somebody must vouch for every person: for national officers their national bureau, for staff and partners the
 * Organisation. A person has access only while such a vouch is valid. Signing in always requires two factors; a person
 * who has entered only one is not a viewer yet ({@link portal.people.Viewers}). Roles say which actions a person may
 * perform, and never what they may read.
 *
 * <p>All facts that end a person's access implement one interface, and the database stores their time. The earlier
 * sessions, open pages ({@link portal.people.SignIns}) and tokens of the person are then invalid on every node. An
 * action that cannot be undone calls {@link portal.people.Reauthentication} after all other checks. On every page the
 * same dialog then asks for the second factor and performs the action.
 */
@ApplicationModule(allowedDependencies = {"facts", "hosting", "ui"})
@NullMarked
package portal.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
