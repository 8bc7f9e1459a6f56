package portal.bench;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.guidelines.Acknowledgements;
import portal.guidelines.DraftGuideline;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.MandatoryReaders;
import portal.guidelines.MemberPart;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestViewers;

/**
 * Measures the time to open a guideline of 300 clauses, and to find who has acknowledged it. 50,000 people must
 * acknowledge it, and half of them have done so.
 */
class GuidelineBench {
    private static final String GROUP = "guidelines";
    private static final int CLAUSES = 300;
    private static final Marking MARKING =
            Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.APPROVED_AGENCY);

    private final BenchPortal<ManyReaders> portal;
    private final Figures figures;

    private GuidelineBench(BenchPortal<ManyReaders> portal, Figures figures) {
        this.portal = portal;
        this.figures = figures;
    }

    static void run(Figures figures) throws IOException, InterruptedException {
        try (var portal = BenchPortal.serving(BenchPortal.build(ManyReaders::new))) {
            new GuidelineBench(portal, figures).run();
        }
    }

    private void run() throws InterruptedException {
        var world = portal.world();
        var version = published();
        acknowledge(version);
        var guideline = portal.bean(GuidelineReviews.class).work(version).guideline();
        var reader = new Browser(portal.address(), world.somebody());
        new Load(figures, GROUP, Servers.embedded(), true)
                .measure("guideline of 300 clauses", List.of(number -> reader.show("guidelines/" + guideline.value())));
        var acknowledgements = portal.bean(Acknowledgements.class);
        inProcess(
                "who of 50,000 has acknowledged, by country",
                world.trainer(),
                () -> acknowledgements.progress(version));
        inProcess(
                "who of 50,000 has acknowledged, by name", world.bureau(), () -> acknowledgements.ofMyCountry(version));
    }

    private void inProcess(String name, UUID person, Runnable asks) throws InterruptedException {
        new Load(figures, GROUP, Servers.embedded(), false).measure(name, List.of(number -> {
            as(person);
            asks.run();
        }));
    }

    /** Writes and publishes the guideline through the services, so that its hashes are right. */
    private GuidelineVersionId published() {
        var world = portal.world();
        var writing = portal.bean(GuidelineWriting.class);
        var reviews = portal.bean(GuidelineReviews.class);
        as(world.trainer());
        var space = new SpaceId(world.space());
        var version =
                writing.draft(new DraftGuideline(space, MARKING, null, Locale.ENGLISH, "A long guideline", text()));
        writing.assign(version, new PersonId(world.reviewer()), MemberPart.REVIEWER, null, null);
        reviews.submit(version, true, "");
        as(world.reviewer());
        reviews.approve(version, writing.text(version).text().hash());
        as(world.trainer());
        portal.bean(GuidelinePublication.class)
                .publish(version, LocalDate.now(ZoneOffset.UTC).plusYears(1));
        portal.bean(Acknowledgements.class)
                .require(version, List.of(new MandatoryReaders(Affiliation.NATIONAL_AGENCY, null, null)), 30);
        return version;
    }

    private String text() {
        var words = portal.world().vocabulary();
        return IntStream.range(0, CLAUSES)
                .mapToObj(clause -> "## Clause " + clause + "\n\n"
                        + IntStream.range(0, 120)
                                .mapToObj(word -> words.word((clause * 31 + word * word) % 5_000))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private void acknowledge(GuidelineVersionId version) {
        var at = Timestamp.from(Instant.now());
        portal.bean(JdbcTemplate.class)
                .batchUpdate(
                        "insert into guideline_acknowledgement (version_id, person_id, language, given_at) values (?, ?, 'en', ?)",
                        portal.world().readers().subList(0, ManyReaders.PEOPLE / 2).stream()
                                .map(reader -> new Object[] {version.value(), reader, at})
                                .toList());
    }

    private static void as(UUID person) {
        TestViewers.enter(new PersonId(person));
    }
}
