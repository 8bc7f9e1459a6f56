package portal.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Converts the command-line options, which apply to every imported document, to the JSON that the API expects. */
final class DocumentMetadata {
    private static final List<String> ABOUT = List.of("kind", "language");
    private static final List<String> MARKINGS = List.of("classification", "tlp", "source");
    private static final List<String> LISTS = List.of("handling", "excluded", "onlyCountries", "named", "releasedTo");
    private static final List<String> PROVENANCE =
            List.of("purpose", "scheme", "evaluation", "pap", "justification", "reviewOn");
    private static final List<String> FLAGS = List.of("personalData", "sensitive");

    /** The names of all valid options. */
    static final List<String> OPTIONS = Stream.of(ABOUT, MARKINGS, LISTS, PROVENANCE, FLAGS)
            .flatMap(List::stream)
            .toList();

    private DocumentMetadata() {}

    /** Returns the options as JSON. For fields that are not in it, the API uses the default values of the space. */
    static String json(Map<String, String> options) {
        var json = new JsonMapper();
        var about = json.createObjectNode().put("once", true);
        var marking = json.createObjectNode();
        var provenance = json.createObjectNode();
        options.forEach((name, value) -> {
            if (MARKINGS.contains(name)) marking.put(name, value);
            else if (LISTS.contains(name)) list(marking, name, value);
            else if (PROVENANCE.contains(name)) provenance.put(name, value);
            else if (FLAGS.contains(name)) provenance.put(name, Boolean.parseBoolean(value));
            else about.put(name, value);
        });
        if (!marking.isEmpty()) about.set("marking", marking);
        if (!provenance.isEmpty()) about.set("provenance", provenance);
        return about.toString();
    }

    private static void list(ObjectNode marking, String name, String value) {
        var list = marking.putArray(name);
        Arrays.stream(value.split(",")).filter(each -> !each.isBlank()).forEach(list::add);
    }
}
