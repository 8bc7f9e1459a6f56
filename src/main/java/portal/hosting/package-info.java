/**
 * What the portal stands on: the data folder, the database it starts when none is given, the clock and the master key.
 *
 * <p>One folder ({@code PORTAL_HOME}) holds everything that must survive, so that backing up and moving the portal is
 * copying a folder. The database is a real MariaDB in every case, never a stand-in: with {@code SPRING_DATASOURCE_URL}
 * the one named there, otherwise a server of our own that only this machine and this process can reach.
 *
 * <p>What the portal does by itself it does in rounds ({@code @Scheduled}). What one portal should do for all that share
 * a database asks {@link portal.hosting.OneNode} first; what it has to know from round to round lies in the database.
 *
 * <p>A single process serves today. What ends somebody's access, moves an item or counts against a limit lies in the
 * database, so that a second process would hear of it. This is what each keeps in memory, where another would not see it:
 * the sessions and the pages that are open there, with when the second factor was last shown in each; how much each person
 * asks of search at a time; long work that a page has begun, such as the unpacking of a ZIP; the locks that let files of
 * the same bytes go one after the other; who wakes the reading of texts. What is kept of audiences never changes, and of
 * the rule of access nothing is kept.
 */
@ApplicationModule(
        displayName = "Hosting",
        allowedDependencies = {})
@NullMarked
package portal.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
