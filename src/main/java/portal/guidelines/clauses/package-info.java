/**
 * The clauses of a guideline: how they are found in a text, keep their ids while the text is edited, and are compared.
 * This package knows nothing of people, states or storage.
 */
@NamedInterface("clauses")
@NullMarked
package portal.guidelines.clauses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
