package portal.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the JavaScript modules of the Markdown editor as their libraries contain them, so that nothing has to be
 * bundled. The import map of a page tells the browser the address of each module. The address contains the version,
 * which is read from the library, so the browser may keep the module for a year.
 */
@RestController
class EditorModules {
    static final String PLACE = "assets/modules/";

    /** The modules of CodeMirror and of the libraries that it uses: name, library, and file in the library. */
    private static final List<LibraryModule> LIBRARIES = List.of(
            new LibraryModule("@codemirror/commands", "codemirror__commands", "dist/index.js"),
            new LibraryModule("@codemirror/language", "codemirror__language", "dist/index.js"),
            new LibraryModule("@codemirror/state", "codemirror__state", "dist/index.js"),
            new LibraryModule("@codemirror/view", "codemirror__view", "dist/index.js"),
            new LibraryModule("@lezer/common", "lezer__common", "dist/index.js"),
            new LibraryModule("@lezer/highlight", "lezer__highlight", "dist/index.js"),
            new LibraryModule("@marijn/find-cluster-break", "marijn__find-cluster-break", "src/index.js"),
            new LibraryModule("crelt", "crelt", "index.js"),
            new LibraryModule("style-mod", "style-mod", "src/style-mod.js"),
            new LibraryModule("w3c-keyname", "w3c-keyname", "index.js"));

    /** The modules of the portal itself. */
    private static final List<String> OWN = List.of("editor", "editor-styling", "editor-tools");

    private record LibraryModule(String name, String library, String file) {}

    private final Map<String, Resource> files = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final String importMap;

    EditorModules() {
        LIBRARIES.forEach(this::find);
        for (var own : OWN) addresses.put("liaison/" + own, "./assets/" + own + ".js");
        importMap = JsonMapper.shared().writeValueAsString(Map.of("imports", addresses));
    }

    private void find(LibraryModule module) {
        var version = version(module.library());
        var file = module.library() + "-" + version + ".js";
        files.put(
                file,
                new ClassPathResource(
                        "META-INF/resources/webjars/" + module.library() + "/" + version + "/" + module.file()));
        addresses.put(module.name(), "./" + PLACE + file);
    }

    private static String version(String library) {
        var properties = new Properties();
        try (var text = new ClassPathResource("META-INF/maven/org.webjars.npm/" + library + "/pom.properties")
                .getInputStream()) {
            properties.load(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }

    /** Returns the import map of a page, in which addresses are relative to the address of the portal. */
    String importMap() {
        return importMap;
    }

    /** Returns the addresses of the modules by name. */
    Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    @GetMapping("/" + PLACE + "{file}")
    ResponseEntity<Resource> module(@PathVariable String file) {
        var module = files.get(file);
        if (module == null) return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=utf-8"))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(module);
    }
}
