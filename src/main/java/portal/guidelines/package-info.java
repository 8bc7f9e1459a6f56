/**
 * The guidelines that trainers write, reviewers approve, translators translate, and officers read and acknowledge.
 *
 * <p>A guideline has numbered versions; at most one is in force. The text of a version is a series of revisions, which
 * never change once they are stored. A revision consists of clauses. Each clause has an id that stays the same when its
 * text is edited or moved, and a hash of its content. Approvals, translations and acknowledgements name hashes, so what
 * is out of date is computed and never stored.
 *
 * <p>What is due is computed from dates: {@link portal.guidelines.ReminderKind} says on which days people are reminded.
 * Who has the page of a version open is stored for a short time ({@link portal.guidelines.GuidelinePresence}), because
 * the pages of several nodes must know of each other.
 *
 * <p>Documents of the space belong to a revision: its annexes, and possibly a PDF as its body. Each is one version of
 * the document, so that what was approved stays the same. A clause that the portal writes stands for the body and names
 * the SHA-256 of its file, so that another file is a changed clause.
 *
 * <p>A text names its pictures by the hash of their content. A picture is served only to those who may read a version
 * whose text shows it. Pictures and Word files come from anywhere, so a separate process converts them first.
 *
 * <p>A version is an item with two audiences: those who may read its text in its present state, and those who work on
 * it, which are its authors, its reviewers with their stand-ins, and its translators (AC-07). Until publication the two
 * are the same; nobody is in the audiences of a discarded draft. These are the transitions of a version: state, event,
 * next state, the key of the text that names who may trigger the event, and the key of the text that says what is
 * missing if the condition is false.
 *
 * <pre>
 * DRAFT  SUBMIT  IN_REVIEW  guidelines.who.author  guidelines.missing.reviewer
 * IN_REVIEW  RETURN  DRAFT  guidelines.who.reviewer
 * IN_REVIEW  APPROVE  APPROVED  guidelines.who.reviewer  guidelines.missing.other-approver
 * IN_REVIEW  APPROVE  IN_REVIEW  guidelines.who.reviewer  guidelines.missing.other-approver
 * APPROVED  APPROVE  APPROVED  guidelines.who.reviewer  guidelines.missing.other-approver
 * APPROVED  PUBLISH  PUBLISHED  guidelines.who.trainer  guidelines.missing.approval
 * PUBLISHED  SUPERSEDE  SUPERSEDED  guidelines.who.portal
 * PUBLISHED  WITHDRAW  WITHDRAWN  guidelines.who.reviewer  guidelines.missing.proposal
 * DRAFT  DISCARD  ARCHIVED  guidelines.who.discarder
 * DRAFT  ARCHIVE  ARCHIVED  guidelines.who.portal  guidelines.missing.overdue
 * IN_REVIEW  ARCHIVE  ARCHIVED  guidelines.who.portal  guidelines.missing.overdue
 * APPROVED  ARCHIVE  ARCHIVED  guidelines.who.portal  guidelines.missing.overdue
 * PUBLISHED  ARCHIVE  ARCHIVED  guidelines.who.portal  guidelines.missing.overdue
 * SUPERSEDED  ARCHIVE  ARCHIVED  guidelines.who.portal  guidelines.missing.overdue
 * WITHDRAWN  ARCHIVE  ARCHIVED  guidelines.who.portal  guidelines.missing.overdue
 * </pre>
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "hosting",
            "people",
            "ui",
            "pdf",
            "access",
            "access::ui",
            "notifications",
            "notifications::ui",
            "search",
            "search::ui",
            "search::terms",
            "drafts",
            "drafts::ui",
            "documents",
            "documents::conversion",
            "documents::ui",
            "topics",
            "topics::ui"
        })
@NullMarked
package portal.guidelines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
