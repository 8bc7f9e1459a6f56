/**
 * Who is who: countries, agencies, persons, the vouches that admit them, the roles they hold, and how they sign in.
 *
 * <p>The country is the root of every account: a person may act while a vouch of their national bureau (for staff
 * and partners: of the Organisation) is valid. Signing in takes two factors, always; whoever has shown only one is
 * nobody yet ({@link portal.people.Viewers}). Roles say what a person may do and never what they may read.
 *
 * <p>Each fact that ends a person's access is one kind of fact, which the register keeps: sessions and open pages ({@link
 * portal.people.SignIns}) and tokens from before it hold no more, on every node. An act that cannot be called back asks
 * {@link portal.people.Reauthentication} last of all, when everything else is granted; whatever page it was begun on, one
 * dialog asks for the second factor and does the act then.
 */
@ApplicationModule(allowedDependencies = {"facts", "hosting", "ui"})
@NullMarked
package portal.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
