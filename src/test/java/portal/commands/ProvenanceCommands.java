package portal.commands;

import static portal.commands.Commands.command;

import java.time.Clock;
import java.util.List;
import portal.access.Act;
import portal.access.AgencyApprovals;
import portal.access.AgencyApproved;
import portal.access.AgencySuspended;
import portal.access.Evaluation;
import portal.access.Justification;
import portal.access.Provenance;
import portal.access.ProvenanceCorrected;
import portal.access.Purpose;
import portal.access.UsualProvenance;
import portal.access.UsualProvenanceChanged;
import portal.access.UsualProvenances;
import portal.documents.Documents;
import portal.facts.Utc;
import portal.people.AgencyId;
import portal.people.People;
import portal.topics.Topics;

/** The commands about the purpose and grading of items, and about the approval of agencies. */
final class ProvenanceCommands {
    private static final String WHY = "Another use";

    private ProvenanceCommands() {}

    static List<Command> all() {
        return List.of(
                command(
                        "UsualProvenances.change",
                        Act.WRITE,
                        scene -> {
                            scene.as(scene.coordinator);
                            scene.the(UsualProvenances.class)
                                    .change(
                                            scene.room,
                                            new UsualProvenance(Purpose.ALERT, Evaluation.NOT_POSSIBLE, true, 6));
                        },
                        UsualProvenanceChanged.class),
                command(
                        "Topics.correctProvenance",
                        Act.WRITE,
                        scene -> {
                            scene.as(scene.lim);
                            scene.the(Topics.class).correctProvenance(scene.answer, another(scene), WHY);
                        },
                        ProvenanceCorrected.class),
                command(
                        "Documents.correctProvenance",
                        Act.WRITE,
                        scene -> {
                            scene.as(scene.lim);
                            scene.the(Documents.class).correctProvenance(scene.document, another(scene), WHY);
                        },
                        ProvenanceCorrected.class),
                command("AgencyApprovals.suspend", null, ProvenanceCommands::suspend, AgencySuspended.class),
                command(
                        "AgencyApprovals.approve",
                        null,
                        scene -> {
                            suspend(scene);
                            scene.the(AgencyApprovals.class).approve(agency(scene));
                        },
                        AgencySuspended.class,
                        AgencyApproved.class));
    }

    private static void suspend(CommandFixture scene) {
        scene.as(scene.bureau);
        scene.the(AgencyApprovals.class).suspend(agency(scene), new Justification("Under inquiry"));
    }

    private static AgencyId agency(CommandFixture scene) {
        return scene.the(People.class).find(scene.lim).orElseThrow().agencyId();
    }

    private static Provenance another(CommandFixture scene) {
        var today = Utc.day(scene.the(Clock.class).instant());
        return new Provenance(Purpose.ALERT, Evaluation.NOT_POSSIBLE, null, true, false, "", today.plusMonths(3));
    }
}
