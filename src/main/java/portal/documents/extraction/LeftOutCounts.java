package portal.documents.extraction;

import java.util.EnumMap;
import java.util.Map;

/** Counts what a Word file contains and its conversion does not. */
final class LeftOutCounts {
    private final Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);

    void add(LeftOut kind, int more) {
        if (more > 0) counts.merge(kind, more, Integer::sum);
    }

    void addAll(Map<LeftOut, Integer> others) {
        others.forEach(this::add);
    }

    Map<LeftOut, Integer> counts() {
        return counts;
    }
}
