/**
 * Extracts the text from a file, and converts pictures and Word files to a form that is safe, in a separate process.
 *
 * <p>Parsers are large and files are untrusted, so no file is parsed in the process that has the portal's keys and
 * sessions. The extraction process gets one plain file at a time, an empty environment, little memory and, where the
 * system supports it, no network; it ends with the portal. It answers in a simple format of a few fields. Tika's own
 * pipes are not used, because with them the portal would deserialise Java objects from a process that must be assumed
 * compromised.
 *
 * <p>The extracted text of each file begins with labelled lines, which say what the file says beside its text: the
 * header of a mail, a title, the name of a file in another file, the addresses of links and forms, the words that a
 * tracked change deleted. {@code LineLabel} says how they are stored; they are found like all other words of the text.
 */
@NullMarked
package portal.documents.extraction;

import org.jspecify.annotations.NullMarked;
