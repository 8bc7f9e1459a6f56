package portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import portal.guidelines.clauses.Section;
import portal.guidelines.clauses.Sections;

/**
 * The script of one space or room: its description, its topics and replies in order, the other acts in it, such as a
 * recall or a consent, and its documents.
 */
record Script(ScriptEntry sign, List<ScriptEntry> talk, List<ScriptEntry> acts, List<PaperSource> papers) {
    private static final String FOLDER = "classpath*:portal/demo/";

    /** The source of a document. {@code name} is the name of the source file without {@code .md}. */
    record PaperSource(String name, ScriptEntry scene) {}

    static List<Script> spaces() {
        return files("spaces/*.md").stream().map(file -> read(file, "space")).toList();
    }

    static List<Script> rooms() {
        return files("rooms/*.md").stream().map(file -> read(file, "room")).toList();
    }

    /** Returns the versions of guidelines, and the questions about them, in the order of the file {@code plan.md}. */
    static List<ScriptEntry> guidelines() {
        return files("guidelines/plan.md").stream()
                .flatMap(file -> ScriptEntry.read(file).stream())
                .toList();
    }

    /** The text of a guideline in one language. */
    record GuidelineText(String title, String markdown) {
        List<Section> sections() {
            return Sections.of(markdown);
        }
    }

    /** Reads a version of a guideline in this language. The first line of the file is {@code # Title}. */
    static GuidelineText guideline(String name, String version, String language) {
        var file = files("guidelines/" + name + "/" + version + "." + language + ".md")
                .getFirst();
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8).split("\n", 2);
            return new GuidelineText(text[0].replaceFirst("^# *", "").strip(), text[1].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String key() {
        return sign.find("space").or(() -> sign.find("room")).orElseThrow();
    }

    private static Script read(Resource file, String kind) {
        var scenes = ScriptEntry.read(file);
        var sign = scenes.getFirst();
        var talk = scenes.stream().skip(1).filter(ScriptEntry::isTalk).toList();
        var acts = scenes.stream().skip(1).filter(scene -> !scene.isTalk()).toList();
        return new Script(sign, talk, acts, papers(sign.need(kind)));
    }

    private static List<PaperSource> papers(String key) {
        return files("papers/" + key + "/*.md").stream()
                .map(file -> new PaperSource(
                        Objects.requireNonNull(file.getFilename()).replaceAll("\\.md$", ""),
                        ScriptEntry.read(file).getFirst()))
                .toList();
    }

    private static List<Resource> files(String pattern) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(FOLDER + pattern);
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
