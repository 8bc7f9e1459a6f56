package portal.worlds;

import static portal.worlds.Surfaces.done;
import static portal.worlds.Surfaces.each;

import java.time.LocalDate;
import portal.Cast;
import portal.access.Access;
import portal.access.AgencyApprovals;
import portal.access.Evaluation;
import portal.access.Justification;
import portal.access.Provenance;
import portal.access.Purpose;
import portal.access.UsualProvenance;
import portal.access.UsualProvenances;
import portal.documents.Documents;
import portal.people.AgencyId;
import portal.topics.Topics;

/**
 * Every way to query or change the purpose and grading of items and the approval of agencies (see {@link Surfaces}).
 */
class ProvenanceSurfaces {
    private static final String WHY = "Mine now";
    private static final Provenance MINE =
            new Provenance(Purpose.ALERT, Evaluation.NOT_POSSIBLE, null, true, false, "", LocalDate.of(2027, 1, 31));
    private static final UsualProvenance USUAL = new UsualProvenance(Purpose.ALERT, Evaluation.NOT_POSSIBLE, true, 6);

    private final PageRenderer pages;
    private final Access access;
    private final UsualProvenances usual;
    private final AgencyApprovals agencies;
    private final Topics topics;
    private final Documents documents;

    ProvenanceSurfaces(WorldWriter writer, PageRenderer pages) {
        this.pages = pages;
        access = writer.the(Access.class);
        usual = writer.the(UsualProvenances.class);
        agencies = writer.the(AgencyApprovals.class);
        topics = writer.the(Topics.class);
        documents = writer.the(Documents.class);
    }

    void addTo(Surfaces all) {
        all.look("what new items usually get", w -> each(w.all().spaces(), usual::of));
        all.look("what a new post or document usually gets", w -> each(w.all().spaces(), documents::usualProvenance));
        all.look(
                "whether I am an official source for an item",
                w -> each(w.all().audiences(), id -> done(() -> access.requireOfficialSource(id))));
        all.look("what the purpose of a post was", w -> each(w.all().posts(), topics::earlierProvenance));
        all.look("what the purpose of a document was", w -> each(w.all().documents(), documents::earlierProvenance));
        all.attemptInSpaces("changing what new items usually get", id -> usual.change(id, USUAL));
        all.attempt(
                "correcting the purpose of a post",
                w -> each(w.hidden().posts(), id -> done(() -> topics.correctProvenance(id, MINE, WHY))));
        all.attempt(
                "correcting the purpose of a document",
                w -> each(w.hidden().documents(), id -> done(() -> documents.correctProvenance(id, MINE, WHY))));
        all.unchanged(
                "page: the agencies of my country", w -> all.as(Cast.NCB_A1, () -> pages.open("operations/agencies")));
        all.unchanged("the agencies of my country", w -> agencies.mine());
        all.unchanged("approving no agency", w -> done(() -> agencies.approve(AgencyId.random())));
        all.unchanged(
                "suspending no agency", w -> done(() -> agencies.suspend(AgencyId.random(), new Justification(WHY))));
    }
}
