package portal.worlds;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;

/** Writes an answer as text, with one line for each value in it. So a test can compare two answers line by line. */
final class AnswerDump {
    private final List<String> lines = new ArrayList<>();

    private AnswerDump() {}

    static List<String> out(@Nullable Object answer) {
        var spelled = new AnswerDump();
        spelled.spell("", answer);
        return spelled.lines;
    }

    private void spell(String path, @Nullable Object value) {
        switch (value) {
            case null -> line(path, "nothing");
            case PageRenderer.RenderedPage page -> page(path, page);
            case Refused refused -> line(path, "refused: " + refused.key() + Arrays.toString(refused.arguments()));
            case Throwable thrown -> line(path, "thrown: " + thrown);
            case Optional<?> box -> spell(path, box.orElse(null));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                        .forEach(entry -> spell(path + "[" + entry.getKey() + "]", entry.getValue()));
            case Set<?> set ->
                line(path, set.stream().map(AnswerDump::inOneLine).sorted().collect(Collectors.joining("; ")));
            case Collection<?> list -> list(path, new ArrayList<>(list)); // an answer in it may be null
            case Record fields -> record(path, fields);
            default -> line(path, value.toString());
        }
    }

    private void page(String path, PageRenderer.RenderedPage page) {
        line(path + ".status", String.valueOf(page.status()));
        line(path + ".size", String.valueOf(page.sent().length()));
        page.seen().forEach(seen -> line(path, seen));
        var leak = page.sent().indexOf(World.CANARY);
        if (leak >= 0) line(path + ".sent", page.sent().substring(Math.max(0, leak - 200), leak + 50));
    }

    private void list(String path, List<?> list) {
        line(path + ".size", String.valueOf(list.size()));
        for (int i = 0; i < list.size(); i++) spell(path + "[" + i + "]", list.get(i));
    }

    private void record(String path, Record fields) {
        for (var field : fields.getClass().getRecordComponents()) {
            try {
                field.getAccessor().setAccessible(true);
                spell(path + "." + field.getName(), field.getAccessor().invoke(fields));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void line(String path, String value) {
        lines.add(path.isEmpty() ? value : path + ": " + value);
    }

    private static String inOneLine(Object value) {
        return String.join(", ", out(value));
    }
}
