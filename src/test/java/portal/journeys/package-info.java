/**
 * Tests of the portal in a real Chromium in the demonstration world; each class tests one promise to the users.
 *
 * <p>All journeys share one portal, one world and one browser; each person has a window of their own. A journey
 * searches for words that no other journey uses, and undoes its changes where another journey depends on it.
 */
package portal.journeys;
