/**
 * The text inside a file, read in a process of its own.
 *
 * <p>Parsers are large and files come from strangers, so no file is ever parsed where the portal's keys and sessions
 * are. The process gets one plain file at a time, an empty environment, little memory, and where the system can do it
 * no network; it dies with the portal. It answers in a format of a few fields: Tika's own pipes would have the portal
 * deserialise Java objects sent by the very process that is assumed to be lost.
 */
@NullMarked
package portal.documents.extraction;

import org.jspecify.annotations.NullMarked;
