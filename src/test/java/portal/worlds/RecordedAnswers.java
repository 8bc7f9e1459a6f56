package portal.worlds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolder;

/** The answers that one person got in one world, by surface (a page, a call or a route; see {@link Surfaces}). */
class RecordedAnswers {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern SIZE = Pattern.compile("^\\S*\\.size: \\d+$");
    private static final int LINES_SHOWN = 12;

    private final Map<String, List<String>> bySurface = new LinkedHashMap<>();

    /**
     * Records the answer of a surface. Ids of hidden items are replaced by numbers, because they differ between the two
     * worlds.
     */
    void look(Surfaces.Surface surface, World world) {
        var numbers = new HashMap<UUID, String>();
        world.hidden().ids().forEach(id -> numbers.putIfAbsent(id, "hidden-" + numbers.size()));
        keep(
                surface,
                world,
                line -> ID.matcher(line)
                        .replaceAll(id -> numbers.getOrDefault(UUID.fromString(id.group()), id.group())));
    }

    /**
     * Records the result of an action. Ids, times and the secret of the world are replaced, because they always differ.
     */
    void action(Surfaces.Surface surface, World world) {
        keep(
                surface,
                world,
                line -> TIME.matcher(ID.matcher(line).replaceAll("id"))
                        .replaceAll("time")
                        .replace(world.secret(), "secret"));
    }

    private void keep(Surfaces.Surface surface, World world, UnaryOperator<String> alike) {
        var viewer = viewer();
        var lines = AnswerDump.out(Surfaces.answer(surface.ask(), world));
        if (!viewer().equals(viewer)) // the next surfaces would answer somebody else
        throw new IllegalStateException(surface.name() + " leaves somebody else signed in");
        if (bySurface.put(surface.name(), lines.stream().map(alike).toList()) != null)
            throw new IllegalStateException("Two surfaces are called " + surface.name());
    }

    private static String viewer() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }

    /**
     * Returns the differences to other answers: the name of each surface that answered differently, and the lines that
     * differ.
     */
    List<String> differencesTo(RecordedAnswers other) {
        return bySurface.keySet().stream()
                .filter(surface -> !Objects.equals(bySurface.get(surface), other.bySurface.get(surface)))
                .map(surface -> surface + "\n" + difference(bySurface.get(surface), other.bySurface.get(surface)))
                .toList();
    }

    /** Returns the answers of these surfaces only. */
    RecordedAnswers of(Set<String> surfaces) {
        var some = new RecordedAnswers();
        some.bySurface.putAll(bySurface);
        some.bySurface.keySet().retainAll(surfaces);
        return some;
    }

    /**
     * Returns these answers without the lines that give the size of a page. The framework numbers the elements of a
     * page in the order of their creation. A page that was changed while it was open has other numbers than a page that
     * was opened anew, so its size may differ although it shows the same.
     */
    RecordedAnswers unmeasured() {
        var unmeasured = new RecordedAnswers();
        bySurface.forEach((surface, lines) -> unmeasured.bySurface.put(
                surface,
                lines.stream().filter(line -> !SIZE.matcher(line).find()).toList()));
        return unmeasured;
    }

    /** Returns the surfaces whose answers differ from the other answers. */
    Set<String> differing(RecordedAnswers other) {
        return bySurface.keySet().stream()
                .filter(surface -> !Objects.equals(bySurface.get(surface), other.bySurface.get(surface)))
                .collect(Collectors.toSet());
    }

    /** Returns the lines that contain a word, each after the name of its surface. */
    List<String> linesWith(String word) {
        return bySurface.entrySet().stream()
                .flatMap(answer -> answer.getValue().stream()
                        .filter(line -> line.contains(word))
                        .map(line -> answer.getKey() + ": " + line))
                .toList();
    }

    /** Returns every id in every answer. */
    Stream<UUID> ids() {
        return bySurface.values().stream()
                .flatMap(List::stream)
                .flatMap(line -> ID.matcher(line).results())
                .map(id -> UUID.fromString(id.group()));
    }

    Set<String> surfaces() {
        return bySurface.keySet();
    }

    private static String difference(List<String> without, List<String> with) {
        var gone = new ArrayList<>(without);
        with.forEach(gone::remove);
        var come = new ArrayList<>(with);
        without.forEach(come::remove);
        if (gone.isEmpty() && come.isEmpty()) return "  the same lines in another order";
        return Stream.concat(
                        gone.stream().limit(LINES_SHOWN).map(line -> "  without: " + line),
                        come.stream().limit(LINES_SHOWN).map(line -> "  with:    " + line))
                .collect(Collectors.joining("\n"));
    }
}
