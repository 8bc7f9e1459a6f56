/**
 * The user interface of the operational rooms: the list, the page of a room, its participants, and the register of a
 * national bureau.
 */
@NullMarked
package portal.operations.ui;

import org.jspecify.annotations.NullMarked;
