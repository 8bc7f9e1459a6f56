package portal.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts of the user interface, in English, French, Spanish and Arabic, read from the text files of all modules.
 *
 * <p>A text with parameters is a {@link MessageFormat} pattern. A key whose wording depends on a number has one entry
 * per plural category ({@code topics.replies.one}, {@code .other}, in Arabic also {@code .zero .two .few .many}); the
 * first parameter selects the entry. A key without a text is shown as {@code !key!}; a test finds such keys.
 */
@Component
public class Texts implements I18NProvider {
    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    public Texts() {
        Languages.ALL.forEach(language -> byLanguage.put(language.getLanguage(), read(language.getLanguage())));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        var texts = texts(byLanguage.containsKey(locale.getLanguage()) ? locale : Locale.ENGLISH);
        var pattern = texts.get(key);
        if (pattern == null && values.length > 0 && values[0] instanceof Number number) {
            pattern = plural(texts, key, Plural.of(locale, number.longValue()));
        }
        if (pattern == null) {
            LoggerFactory.getLogger(Texts.class).warn("No text for {} in {}", key, locale.getLanguage());
            return "!" + key + "!";
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, digits(locale)).format(values);
    }

    /** Returns all texts of one language, by key. */
    public Map<String, String> texts(Locale language) {
        return byLanguage.getOrDefault(language.getLanguage(), Map.of());
    }

    /**
     * Returns a locale with the same language, but with the digits 0–9, because numbers, codes and dates must look the
     * same for all people in an operation.
     */
    public static Locale digits(Locale language) {
        return new Locale.Builder()
                .setLocale(language)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    private static @Nullable String plural(Map<String, String> texts, String key, Plural form) {
        var exact = texts.get(key + "." + form.name().toLowerCase(Locale.ROOT));
        return exact != null ? exact : texts.get(key + ".other");
    }

    private static Map<String, String> read(String language) {
        var all = new HashMap<String, String>();
        for (var module : files("classpath*:portal/*/texts_" + language + ".properties")) {
            module.forEach((key, value) -> all.put((String) key, (String) value));
        }
        return Map.copyOf(all);
    }

    private static List<Properties> files(String pattern) {
        try {
            var files = new ArrayList<Properties>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var texts = new Properties();
                try (var in = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(in);
                }
                files.add(texts);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
