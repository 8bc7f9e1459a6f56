package portal.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Tests that the browser finds every module of the Markdown editor. */
class EditorModulesTests {
    private static final Pattern IMPORT =
            Pattern.compile("^(?:import|export)\\b(?:[^;'\"=]*\\bfrom)?\\s*['\"]([^'\"]+)['\"]", Pattern.MULTILINE);

    private final EditorModules modules = new EditorModules();

    @Test
    void each_module_that_a_module_imports_has_an_address() throws IOException {
        var addresses = modules.addresses();
        for (var module : addresses.entrySet())
            assertThat(addresses.keySet()).as(module.getKey()).containsAll(imports(text(module.getValue())));
    }

    @Test
    void the_editor_imports_modules() throws IOException {
        assertThat(imports(text("./assets/editor.js"))).contains("@codemirror/view", "liaison/editor-styling");
    }

    @Test
    void a_module_is_kept_for_a_year_because_its_address_names_the_version() {
        var address = modules.addresses().get("@codemirror/view");
        assertThat(address).matches("\\./assets/modules/codemirror__view-\\d+\\.\\d+\\.\\d+\\.js");
        var answer = modules.module(address.substring(address.lastIndexOf('/') + 1));
        assertThat(answer.getHeaders().getCacheControl()).contains("max-age=31536000", "immutable");
        assertThat(answer.getHeaders().getContentType()).hasToString("text/javascript;charset=utf-8");
    }

    @Test
    void nothing_but_the_modules_is_served() {
        for (var file : List.of("none.js", "..", "codemirror__view.js", "application.yml"))
            assertThat(modules.module(file).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void addresses_in_the_import_map_are_relative_to_the_portal() {
        assertThat(modules.importMap()).startsWith("{\"imports\":{").doesNotContain("</");
        assertThat(modules.addresses().values()).allMatch(address -> address.startsWith("./assets/"));
    }

    private static List<String> imports(String text) {
        return IMPORT.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private String text(String address) throws IOException {
        var file = address.substring(address.lastIndexOf('/') + 1);
        if (!address.contains("/modules/")) return Files.readString(Path.of("frontend", file));
        return Objects.requireNonNull(modules.module(file).getBody()).getContentAsString(UTF_8);
    }
}
