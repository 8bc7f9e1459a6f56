package portal.worlds;

import static portal.worlds.Surfaces.done;
import static portal.worlds.Surfaces.each;
import static portal.worlds.World.AMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import portal.access.Access;
import portal.access.Justification;
import portal.audit.AuditLog;
import portal.originators.AskOriginator;
import portal.originators.GrantUse;
import portal.originators.OriginatorRequests;
import portal.originators.TearLines;
import portal.originators.WantedUse;
import portal.originators.WrongRecipients;

/** Every way to query or use originator control (see {@link Surfaces}). */
class OriginatorSurfaces {
    private static final Justification WHY = new Justification("Mine now");

    /** An id that no item has. */
    private static final UUID NO_ID = new UUID(7, 7);

    private final PageRenderer pages;
    private final Access access;
    private final AuditLog log;
    private final OriginatorRequests requests;
    private final WrongRecipients wrongRecipients;
    private final TearLines tearLines;
    private final Clock clock;

    OriginatorSurfaces(WorldWriter writer, PageRenderer pages) {
        this.pages = pages;
        access = writer.the(Access.class);
        log = writer.the(AuditLog.class);
        requests = writer.the(OriginatorRequests.class);
        wrongRecipients = writer.the(WrongRecipients.class);
        tearLines = writer.the(TearLines.class);
        clock = writer.the(Clock.class);
    }

    void addTo(Surfaces all) {
        all.look("page: originators", w -> pages.open("originators"));
        all.look("page: what I asked originators", w -> pages.open("originators?tab=sent"));
        all.look("page: wrong recipients", w -> pages.open("originators?tab=reports"));
        all.look("page: a request to an originator", w -> each(w.requests(), id -> pages.open(id.route())));
        all.look("page: a report of a wrong recipient", w -> each(w.reports(), id -> pages.open(id.route())));
        all.look("whether I may ask an originator", w -> each(w.all().ids(), requests::mayAsk));
        all.look("whether I may recall", w -> each(w.all().ids(), wrongRecipients::mayRecall));
        all.look("whether I may link a tear-line version", w -> each(w.all().ids(), tearLines::mayLink));
        all.look("tear-line versions", w -> each(w.all().ids(), tearLines::of));
        all.look("what could be a tear-line version", w -> each(w.all().ids(), id -> tearLines.candidates(id, 50)));
        all.look(
                "whether a marking is lighter",
                w -> each(w.all().ids(), id -> done(() -> tearLines.require(id, AMBER))));
        all.news("requests to answer", w -> requests.received(null, 50));
        all.news("requests that wait", w -> requests.waiting(50));
        all.look("requests that I sent", w -> requests.sent(null, 50));
        all.news("reports of wrong recipients", w -> wrongRecipients.received(null, 50));
        all.look("a request to an originator", w -> each(w.requests(), requests::request));
        all.look("the marking of it", w -> each(w.requests(), requests::marking));
        all.look("what another marking would do", w -> each(w.requests(), id -> requests.consequences(id, AMBER)));
        all.news("a report", w -> each(w.reports(), wrongRecipients::card));
        all.news("whether I see a report", w -> each(w.reports(), wrongRecipients::isSeen));
        all.news("who opened what was reported", w -> each(w.reports(), id -> wrongRecipients.openings(id, null, 50)));
        all.look(
                "who opened what is gone",
                w -> each(
                        w.all().spaces(),
                        space -> each(w.hidden().ids(), id -> log.openingsOfRecalled(id, space.audience(), null, 50))));
        all.look("the audience of a full item", w -> each(w.all().ids(), tearLines::audience));
        all.look("unusual readers", w -> each(w.all().spaces(), space -> access.unusual(space, AMBER)));
        all.look(
                "standing exclusions",
                w -> each(w.all().spaces(), space -> access.standingExclusions(space.audience())));
        all.look(
                "whether a space is restricted",
                w -> each(w.all().spaces(), space -> access.isInRestrictedSpace(space.audience())));
        attempts(all);
    }

    private void attempts(Surfaces all) {
        all.attempt(
                "asking an originator",
                w -> each(
                        w.hidden().ids(),
                        id -> requests.ask(new AskOriginator(id, WantedUse.FORWARD, "A colleague", "Mine now"))));
        all.attempt(
                "reporting a wrong recipient",
                w -> each(w.hidden().ids(), id -> done(() -> wrongRecipients.report(id, WHY))));
        all.attempt("recalling", w -> each(w.hidden().ids(), id -> wrongRecipients.recall(id, WHY)));
        all.attempt(
                "linking a tear-line version",
                w -> each(w.hidden().ids(), id -> done(() -> tearLines.link(id, NO_ID))));
        all.attempt(
                "unlinking a tear-line version",
                w -> each(w.hidden().ids(), id -> done(() -> tearLines.unlink(id, NO_ID))));
        all.attempt("permitting", w -> done(() -> requests.grant(w.hiddenRequest, new GrantUse("", today()))));
        all.attempt("refusing", w -> done(() -> requests.refuse(w.hiddenRequest, "Mine now")));
        all.attempt("ending", w -> done(() -> requests.end(w.hiddenRequest)));
        all.attempt("taking a request back", w -> done(() -> requests.takeBack(w.hiddenRequest)));
        all.attempt("marking as permitted", w -> done(() -> requests.reMark(w.hiddenRequest, AMBER)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
