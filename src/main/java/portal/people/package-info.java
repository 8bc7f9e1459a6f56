/**
 * Who is who: countries, agencies, persons, the vouches that admit them, the roles they hold, and how they sign in.
 *
 * <p>The country is the root of every account: a person may act while a vouch of their national bureau (for staff
 * and partners: of the Organisation) is valid. Signing in takes two factors, always; whoever has shown only one is
 * nobody yet ({@link portal.people.Viewers}). Roles say what a person may do and never what they may read.
 */
@ApplicationModule(allowedDependencies = {"facts", "hosting", "ui"})
@NullMarked
package portal.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
