/**
 * The portal as people meet it: one promise to them per class, kept in a real Chromium on the demonstration world.
 *
 * <p>All journeys share one portal, one world and one browser; each person has a window of their own. A journey writes
 * under words of its own and leaves the world as it found it where another one counts on it.
 */
package portal.journeys;
