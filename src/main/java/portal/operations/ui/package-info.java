/**
 * The user interface of operations: the list of operations, the page for proposing one, the page of its room, the page of
 * an invitation, and the desks of coordinators and bureaus.
 *
 * <p>{@code DayPage} is the first tab of a room, which people keep open all day. {@code RoomStatePanel} shows the state of
 * the operation, {@code ParticipantList} the people and countries in the room. {@code NationalRegister} lists the
 * operations to which the viewer's country is invited.
 */
@NullMarked
package portal.operations.ui;

import org.jspecify.annotations.NullMarked;
