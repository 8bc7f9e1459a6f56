/** The operational rooms on screen: the list, the room, its participants, and the register of a country's bureau. */
@NullMarked
package portal.operations.ui;

import org.jspecify.annotations.NullMarked;
