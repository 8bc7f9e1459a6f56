package portal.operations;

import java.util.List;
import portal.people.PersonCard;

/**
 * The people who were asked to read an item, and whether they have confirmed it. Only people who can read the item now
 * are listed.
 *
 * @param confirmed the people who have confirmed, sorted by name
 * @param pending the people who have not confirmed, sorted by name
 */
public record ReadingProgress(List<PersonCard> confirmed, List<PersonCard> pending) {}
