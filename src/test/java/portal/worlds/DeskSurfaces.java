package portal.worlds;

import static portal.worlds.Surfaces.done;
import static portal.worlds.Surfaces.each;

import java.util.List;
import java.util.Set;
import portal.Cast;
import portal.access.Access;
import portal.access.Exclusions;
import portal.access.ItemRead;
import portal.audit.AuditLog;
import portal.audit.ItemTouch;
import portal.documents.DocumentDownloaded;
import portal.facts.Fact;
import portal.guidelines.VersionDownloaded;
import portal.operations.BureauDesk;
import portal.operations.CoordinatorDesk;
import portal.operations.OfficerDesk;
import portal.people.CountryCode;

/**
 * Every way to use the desks of bureaus, coordinators and officers, and the standing exclusions (see {@link Surfaces}).
 * They come before the surfaces that mark rooms as read, because one of them counts what is unread.
 */
class DeskSurfaces {
    private static final int MOST = 5_000;
    private static final Set<String> READING =
            Set.of(Fact.what(ItemRead.class), Fact.what(DocumentDownloaded.class), Fact.what(VersionDownloaded.class));

    private final PageRenderer pages;
    private final Access access;
    private final Exclusions exclusions;
    private final AuditLog log;
    private final BureauDesk desk;
    private final CoordinatorDesk coordinator;
    private final OfficerDesk officer;

    DeskSurfaces(WorldWriter writer, PageRenderer pages) {
        this.pages = pages;
        access = writer.the(Access.class);
        exclusions = writer.the(Exclusions.class);
        log = writer.the(AuditLog.class);
        desk = writer.the(BureauDesk.class);
        coordinator = writer.the(CoordinatorDesk.class);
        officer = writer.the(OfficerDesk.class);
    }

    void addTo(Surfaces all) {
        pages(all);
        all.look(
                "what I may read of my country's",
                w -> access.ofOwnCountry(w.all().spaces()));
        all.look("what is kept from whom", w -> each(w.all().spaces(), s -> done(() -> exclusions.standing(s))));
        all.unchanged("what is kept from whom everywhere", w -> done(exclusions::everywhere));
        all.look("how many items an exclusion hides", w -> each(w.all().spaces(), s -> exclusions.items(List.of(s))));
        all.unchanged(
                "keeping what my country gives from another everywhere, for a moment", w -> done(this::keepForAMoment));
        all.news("what waits for a bureau", w -> desk.waiting());
        all.news("the extensions that wait for a bureau", w -> desk.consents());
        all.news("the requests that wait for a bureau", w -> desk.requests());
        all.news("what I am asked to read", w -> officer.toRead());
        all.look("the rooms with something unread", w -> officer.unread());
        all.unchanged("whether one has a coordinator's desk", w -> coordinator.isMine());
        all.unchanged("the operations that one coordinates", w -> coordinator.mine());
        all.unchanged("proposals that wait", w -> coordinator.proposals());
        all.look("the operations of a bureau", w -> desk.operations());
        all.look("an operation of a bureau", w -> each(w.all().spaces(), desk::operation));
        all.look("what touches my country's items", w -> changes(desk.touching(null, null, MOST)));
        all.look(
                "what touches my country's items in an operation",
                w -> each(w.all().spaces(), s -> changes(desk.touching(s, null, MOST))));
        all.look(
                "what touches my country's items in a space",
                w -> each(w.all().spaces(), s -> changes(log.touching(List.of(s), null, MOST))));
    }

    private void keepForAMoment() {
        exclusions.excludeEverywhere(CountryCode.of("FR"));
        exclusions.liftEverywhere(CountryCode.of("FR"));
    }

    /**
     * Adds the pages of the desks, as Kenya's bureau and others see them. The tab of touched items is left out, because
     * it shows who read when.
     */
    private void pages(Surfaces all) {
        for (var tab : List.of("waiting", "register", "exclusions"))
            all.unchanged(
                    "page: a bureau's desk: " + tab,
                    w -> all.as(Cast.NCB_A1, () -> pages.open("operations/bureau?tab=" + tab)));
        all.look("page: a coordinator's desk, as somebody else", w -> pages.open("operations/desk"));
        all.unchanged(
                "page: a coordinator's desk, of somebody who coordinates nothing",
                w -> all.as(Cast.OPSHEAD, () -> pages.open("operations/desk")));
        all.unchanged(
                "page: an operation of a bureau",
                w -> all.as(Cast.NCB_A1, () -> pages.open("operations/bureau/" + w.room.value())));
        all.look(
                "page: an operation of a bureau, as somebody else",
                w -> each(w.all().spaces(), s -> pages.open("operations/bureau/" + s.value())));
    }

    /**
     * Returns what was changed about which item. Reading and downloading are left out, because people read different
     * items before this question in the two worlds.
     */
    private static Object changes(List<ItemTouch> touches) {
        return touches.stream()
                .filter(touch -> !READING.contains(touch.what()))
                .map(touch -> touch.what() + " " + touch.item().name())
                .distinct()
                .sorted()
                .toList();
    }
}
