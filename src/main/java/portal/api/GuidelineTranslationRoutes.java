package portal.api;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import portal.access.NotFound;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.Guidelines;
import portal.guidelines.TranslationId;
import portal.guidelines.clauses.ClauseId;
import portal.ui.Languages;
import portal.ui.Texts;

/** The routes for translating a version of a guideline. Each returns the translation as it is afterwards. */
@RestController
@RequestMapping(
        path = ApiSecurity.V1 + "/guidelines/{guideline}/versions/{version}/translations/{language}",
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Guideline translations: clause by clause, for those who work on a version")
class GuidelineTranslationRoutes {
    private final Guidelines guidelines;
    private final GuidelineTranslations translations;
    private final Texts texts;

    GuidelineTranslationRoutes(Guidelines guidelines, GuidelineTranslations translations, Texts texts) {
        this.guidelines = guidelines;
        this.translations = translations;
        this.texts = texts;
    }

    @GetMapping(name = "A version beside its translation: each clause with the hash to name when it is translated")
    GuidelineTranslationResource sheet(
            @PathVariable UUID guideline, @PathVariable int version, @PathVariable String language, Locale reader) {
        return sheet(id(guideline, version), locale(language), reader);
    }

    private GuidelineTranslationResource sheet(GuidelineVersionId id, Locale language, Locale reader) {
        return GuidelineTranslationResource.of(translations.sheet(id, language), texts, reader);
    }

    @PostMapping(
            path = "/start",
            name = "Start a translation, from the one in force if there is one; a started one stays as it is")
    GuidelineTranslationResource start(
            @PathVariable UUID guideline, @PathVariable int version, @PathVariable String language, Locale reader) {
        var id = id(guideline, version);
        translations.start(id, locale(language));
        return sheet(id, locale(language), reader);
    }

    @PutMapping(path = "/title", consumes = MediaType.APPLICATION_JSON_VALUE, name = "Translate the title of a version")
    GuidelineTranslationResource title(
            @PathVariable UUID guideline,
            @PathVariable int version,
            @PathVariable String language,
            @RequestBody TranslatedTitle title,
            Locale reader) {
        return change(guideline, version, language, reader, it -> translations.title(it, title.title()));
    }

    @PutMapping(
            path = "/clauses/{clause}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Translate a clause; its hash says from which text")
    GuidelineTranslationResource clause(
            @PathVariable UUID guideline,
            @PathVariable int version,
            @PathVariable String language,
            @PathVariable UUID clause,
            @RequestBody TranslatedText words,
            Locale reader) {
        return change(
                guideline,
                version,
                language,
                reader,
                it -> translations.clause(it, new ClauseId(clause), words.sourceHash(), words.heading(), words.text()));
    }

    @PostMapping(
            path = "/clauses/{clause}/confirmation",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Confirm that the translation of a changed clause is still right")
    GuidelineTranslationResource confirm(
            @PathVariable UUID guideline,
            @PathVariable int version,
            @PathVariable String language,
            @PathVariable UUID clause,
            @RequestBody NewConfirmation read,
            Locale reader) {
        return change(
                guideline,
                version,
                language,
                reader,
                it -> translations.confirm(it, new ClauseId(clause), read.sourceHash()));
    }

    @PostMapping(path = "/submission", name = "Submit a whole translation, to be checked by somebody else")
    GuidelineTranslationResource submit(
            @PathVariable UUID guideline, @PathVariable int version, @PathVariable String language, Locale reader) {
        return change(guideline, version, language, reader, translations::submit);
    }

    @PostMapping(
            path = "/check",
            name = "Say that a translation is right: it comes into force as soon as the version it translates does")
    GuidelineTranslationResource check(
            @PathVariable UUID guideline, @PathVariable int version, @PathVariable String language, Locale reader) {
        return change(guideline, version, language, reader, translations::check);
    }

    @PostMapping(path = "/return", name = "Return a translation to its translator")
    GuidelineTranslationResource giveBack(
            @PathVariable UUID guideline, @PathVariable int version, @PathVariable String language, Locale reader) {
        return change(guideline, version, language, reader, translations::returnToTranslator);
    }

    /** Changes the translation of this version into this language, and returns it as it is afterwards. */
    private GuidelineTranslationResource change(
            UUID guideline, int number, String tag, Locale reader, Consumer<TranslationId> action) {
        var id = id(guideline, number);
        var language = locale(tag);
        action.accept(Optional.ofNullable(translations.sheet(id, language).translation())
                .orElseThrow(NotFound::new));
        return sheet(id, language, reader);
    }

    private GuidelineVersionId id(UUID guideline, int number) {
        return guidelines.version(new GuidelineId(guideline), number);
    }

    private static Locale locale(String tag) {
        return Languages.ALL.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
