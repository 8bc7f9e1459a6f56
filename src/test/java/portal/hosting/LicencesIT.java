package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Checks that every part which is shipped with the portal has an open licence, by the bill of materials (SBOM) of the
 * build.
 */
class LicencesIT {
    private static final Path BILL = Path.of("target/run/sbom.json");

    private static final Set<String> OPEN = Set.of(
            "0BSD",
            "Apache-2.0",
            "Apache License v2",
            "Bouncy Castle Licence", // the MIT licence under another name
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "GPL-2.0-with-classpath-exception",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "Unicode-3.0",
            "Similar to Apache License but with the acknowledgment clause removed"); // the licence of JDOM

    /** The licence that we choose if a library offers several. */
    private static final Map<String, String> CHOSEN = Map.of(
            "atmosphere-runtime", "Apache-2.0",
            "jhighlight", "LGPL-2.1-or-later",
            "juniversalchardet", "Mozilla Public License Version 1.1");

    @Test
    void everything_we_ship_is_under_an_open_licence() throws IOException {
        var faults = new TreeMap<String, List<String>>();
        var components = new ObjectMapper().readTree(BILL.toFile()).path("components");
        assertThat(components).hasSizeGreaterThan(100);
        for (var component : components) {
            var name = component.path("name").asText();
            var licences = licences(component);
            if (CHOSEN.containsKey(name) ? !licences.contains(CHOSEN.get(name)) : !areOpen(licences))
                faults.put(name, licences);
        }
        assertThat(faults).isEmpty();
    }

    private static boolean areOpen(List<String> licences) {
        return !licences.isEmpty() && OPEN.containsAll(licences);
    }

    private static List<String> licences(JsonNode component) {
        var licences = new ArrayList<String>();
        for (var licence : component.path("licenses"))
            licences.add(licence.path("expression")
                    .asText(licence.path("license")
                            .path("id")
                            .asText(licence.path("license").path("name").asText())));
        return licences;
    }
}
