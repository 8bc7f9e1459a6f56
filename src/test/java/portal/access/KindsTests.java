package portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.PageClasses;
import portal.access.ItemKind.Extent;
import portal.forums.KnowledgeSpace;
import portal.ui.Symbol;

/**
 * Tests the kinds of spaces and items that modules add: each has a code of its own, and no other module refers to it.
 */
class KindsTests {
    private static final Path SOURCES = Path.of("src/main/java/portal");

    @Test
    void two_modules_cannot_bring_kinds_of_one_code() {
        var other = new SpaceKind(
                "KNOWLEDGE",
                new ItemKind("SHELF", "shelves", Symbol.FOLDER, "forums.kind", Extent.SPACE),
                "",
                true,
                Map.of());
        assertThatThrownBy(() -> new SpaceKinds(List.of(KnowledgeSpace.KIND, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KNOWLEDGE");
        assertThatThrownBy(() -> new ItemKinds(List.of(KnowledgeSpace.KIND.place()), KnownKinds.spaces()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SPACE");
    }

    @Test
    void a_kind_is_known_by_its_code_alone() {
        assertThat(KnownKinds.spaces().of("KNOWLEDGE")).isEqualTo(KnowledgeSpace.KIND);
        assertThat(KnownKinds.items().find("SPACE")).contains(KnowledgeSpace.KIND.place());
        assertThat(KnownKinds.items().find("space")).isEmpty();
        assertThatThrownBy(() -> KnownKinds.spaces().of("SHELF")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_stands_in_one_place() {
        var codes = Stream.concat(
                        KnownKinds.spaces().all().stream().map(SpaceKind::code),
                        KnownKinds.items().all().stream().map(ItemKind::code))
                .toList();
        var literal = Pattern.compile("[\"'](" + String.join("|", codes) + ")[\"']");
        assertThat(sources()
                        .flatMap(file -> literal.matcher(read(file))
                                .results()
                                .map(hit -> hit.group(1) + " in " + SOURCES.relativize(file)))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "KNOWLEDGE in forums/KnowledgeSpace.java",
                        "SPACE in forums/KnowledgeSpace.java",
                        "OPERATION in operations/OperationalRoom.java",
                        "ROOM in operations/OperationalRoom.java",
                        "TOPIC in topics/TopicItems.java",
                        "POST in topics/TopicItems.java",
                        "DOCUMENT in documents/DocumentItems.java",
                        "GUIDELINE in guidelines/GuidelineItems.java",
                        "CLAUSE in guidelines/GuidelineItems.java");
    }

    @Test
    void what_is_of_a_kind_is_read_at_the_address_that_the_kind_says() {
        var routes = PageClasses.all().stream()
                .map(page -> page.getAnnotation(Route.class).value())
                .collect(Collectors.toSet());
        for (var kind : KnownKinds.items().all())
            assertThat(routes).as(kind.code()).anyMatch(route -> route.startsWith(kind.pages() + "/:"));
        for (var kind : KnownKinds.spaces().all())
            assertThat(routes).as(kind.code()).contains(kind.menu());
    }

    /** Returns all sources except those of the module people, where POST is an HTTP method and not a kind of item. */
    private static Stream<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.startsWith(SOURCES.resolve("people")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
