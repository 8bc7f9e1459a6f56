package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import portal.documents.Documents;
import portal.imports.FolderImport;
import portal.people.TestViewers;
import portal.search.index.Reconciliation;
import portal.worlds.BackgroundWork;

/**
 * Kills the portal during an import. Every document that the report lists must exist, and running the import again must
 * complete it.
 */
class ImportCrashIT {
    private static final int FILES = 150;
    private static final int BEFORE_THE_END = 10;
    private static final int SECONDS = 120;

    @TempDir
    Path home;

    @TempDir
    Path desk;

    @AfterEach
    void leave() {
        TestViewers.leave();
        EmbeddedDatabase.stopLeftover(home.resolve("database"));
    }

    @Test
    void what_the_report_says_survives_the_sudden_death_of_the_portal_and_begun_again_the_import_is_complete()
            throws Exception {
        var folder = Files.createDirectory(desk.resolve("folder"));
        for (int i = 0; i < FILES; i++) Files.writeString(folder.resolve("file" + i + ".txt"), "The file number " + i);
        var report = desk.resolve("report.csv");
        try (var doomed = new DoomedPortal(home, 1)) {
            doomed.awaitAcknowledged(1, 1);
            var api = doomed.api();
            var space = doomed.room().space().value().toString();
            var first = CompletableFuture.supplyAsync(
                    () -> FolderImport.run(api.address(), api.token(), space, folder, report, 3));
            Awaitility.await()
                    .atMost(SECONDS, TimeUnit.SECONDS)
                    .until(() -> imported(report).size() >= BEFORE_THE_END);
            doomed.kill();
            assertThat(first.get(SECONDS, TimeUnit.SECONDS)).contains("does not answer");
            var said = imported(report);
            assertThat(said).hasSizeBetween(BEFORE_THE_END, FILES - 1);
            doomed.reader().onExit().get(SECONDS, TimeUnit.SECONDS);
            try (var portal = CrashSubject.start(home)) {
                TestViewers.enter(doomed.room().colleague());
                assertThat(filed(portal, doomed)).containsAll(said).doesNotHaveDuplicates();
                var address = CrashSubject.Api.address(portal);
                assertThat(FolderImport.run(address, api.token(), space, folder, report, 3))
                        .isNull();
                assertThat(imported(report)).hasSize(FILES).containsAll(said);
                assertThat(filed(portal, doomed))
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, FILES)
                                .mapToObj(i -> "file" + i + ".txt")
                                .toList());
                BackgroundWork.await(portal);
                var stock = new ArrayList<String>();
                portal.getBean(Reconciliation.class).check(stock::add);
                assertThat(stock).isNotEmpty().allMatch(line -> line.contains(" 0 differences"));
            }
        }
    }

    private static List<String> filed(ConfigurableApplicationContext portal, DoomedPortal dead) {
        return portal.getBean(Documents.class).shelf(dead.room().space(), null, 1_000).stream()
                .map(card -> card.latest().fileName())
                .filter(name -> name.startsWith("file"))
                .toList();
    }

    private static List<String> imported(Path report) throws IOException {
        if (!Files.exists(report)) return List.of();
        return Files.readAllLines(report).stream()
                .filter(line -> line.contains(",imported,"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }
}
