/**
 * What a term is called in other languages ({@link portal.search.terms.TermBank}): the terms that come with the portal, and
 * what was added to them. Everybody who is signed in may read them. They are in the care of those who hold the role of trainer ({@link
 * portal.search.terms.Glossary}), who know the words of the trade in several languages and need to read nothing for it. It
 * is no task of the administrator, who keeps the machine and should not say what is found.
 */
@NullMarked
package portal.search.terms;

import org.jspecify.annotations.NullMarked;
