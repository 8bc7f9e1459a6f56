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
 * <p>A single process serves today. This is what it keeps in memory, where a second one would not see it: the sessions
 * and the pages that are open; how much each person asks of the API and of search at a time; the locks that let files of
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
