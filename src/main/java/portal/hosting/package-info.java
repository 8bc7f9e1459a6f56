/**
 * The technical base of the portal: the data folder, the embedded database, the clock and the master key.
 *
 * <p>One folder ({@code PORTAL_HOME}) holds all data that must survive, except a database or a master key that the
 * administrator provides, so that the portal is backed up or moved by copying a folder. The database is always a real
 * MariaDB: the one in {@code SPRING_DATASOURCE_URL} if that is set, otherwise a server that the portal starts and to
 * which only this process can sign in over the network.
 *
 * <p>Background work runs as scheduled tasks ({@code @Scheduled}). If several portal processes share a database and
 * only one of them should run a task, the task first takes the lock {@link portal.hosting.ClusterLock}. What a task
 * must remember until its next run is stored in the database.
 *
 * <p>Today the portal runs as a single process. Each end of somebody's access, each move of an item and each attempt
 * that is counted against a limit is stored in the database, so that a second process would notice it. The following is
 * only in the memory of each process, and a second process would not notice it: the sessions and open pages, with the
 * time of the last second factor in each; the number of concurrent searches of each person; long work that a page has
 * started, such as unpacking a ZIP; the locks that make concurrent uploads of the same bytes wait for each other; the
 * signal that wakes text extraction. Audiences are cached, but never change; access decisions are not cached.
 */
@ApplicationModule(
        displayName = "Hosting",
        allowedDependencies = {})
@NullMarked
package portal.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
