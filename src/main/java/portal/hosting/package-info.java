/**
 * What the portal stands on: the data folder, the database it starts when none is given, the clock and the master key.
 *
 * <p>One folder ({@code PORTAL_HOME}) holds everything that must survive, so that backing up and moving the portal is
 * copying a folder. The database is a real MariaDB in every case, never a stand-in: with {@code SPRING_DATASOURCE_URL}
 * the one named there, otherwise a server of our own that only this machine and this process can reach.
 */
@ApplicationModule(
        displayName = "Hosting",
        allowedDependencies = {})
@NullMarked
package portal.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
