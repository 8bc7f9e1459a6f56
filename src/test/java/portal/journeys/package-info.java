/**
 * Tests of the portal in a real Chromium on the demonstration world; each class tests one promise to its users.
 *
 * <p>All journeys share one portal, one world and one browser; each person has a separate window. A journey uses search
 * words of its own, and restores the world where another journey depends on it.
 */
package portal.journeys;
