package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.ADMIN_M;
import static portal.Cast.AMINA;
import static portal.Cast.AUDIT_U;
import static portal.Cast.LIM;
import static portal.Cast.MOREAU;
import static portal.Cast.NCB_A1;
import static portal.Cast.PARTNER_P;
import static portal.Cast.REVIEWER_R;
import static portal.Cast.SOUZA;
import static portal.Cast.TRAINER_T;
import static portal.Cast.TRANSLATOR_AR;
import static portal.Cast.WANJIRU;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.Cast;
import portal.CastSignIn;
import portal.guidelines.Acknowledgements;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.Guidelines;
import portal.guidelines.MandatoryReaders;
import portal.guidelines.MemberPart;
import portal.guidelines.clauses.Section;
import portal.people.Affiliation;

/**
 * A trainer writes a guideline, which only those who work on it find before it is published. Officers read it in their
 * languages and acknowledge it, and do so again after a version in which a clause has changed (J-03, C-05, C-12).
 */
class GuidelineJourney extends Journey {
    private static final Locale ARABIC = Locale.of("ar");
    private static final Locale SPANISH = Locale.of("es");
    private static final String TITLE = "Seizing hardware wallets";

    /** A word that only the text of the guideline contains. */
    private static final String CANARY = "glimmerquoll";

    private static final String FIRST_CLAUSE =
            "## Before the search\n\nTwo officers prepare an empty wallet for the case.";
    private static final String BEGUN = withSecondClause("Put every device into a metal pouch.");
    private static final String CORRECTED = withSecondClause("Put every device, switched on, into a metal pouch.");
    private static final String CHANGED =
            withSecondClause("Photograph every device, then put it, switched on, into a metal pouch.");

    private static final String COMMENT = "Allumé ou éteint ? Il faut le dire.";
    private static final String REASON = "L’article 2 laisse le choix aux agents.";
    private static final String NOTE = "Every device is photographed first.";

    private static final String FRENCH_TITLE = "Saisir des portefeuilles matériels";
    private static final List<Section> FRENCH_CLAUSES = List.of(
            new Section(1, "Avant la perquisition", "Deux agents préparent un portefeuille vide pour l’affaire."),
            new Section(1, "Sur les lieux", "Placez chaque appareil, allumé, dans une pochette métallique."));

    private static final String SPANISH_TITLE = "Incautar monederos físicos";
    private static final List<Section> SPANISH_CLAUSES = List.of(
            new Section(1, "Antes del registro", "Dos agentes preparan un monedero vacío para el caso."),
            new Section(1, "En el lugar", "Coloque cada dispositivo, encendido, en una bolsa metálica."));

    private static final String ARABIC_TITLE = "ضبط المحافظ المادية";
    private static final String[] ARABIC_FIRST = {"قبل التفتيش", "يُعدّ ضابطان محفظة فارغة للقضية."};
    private static final String[] ARABIC_SECOND = {"في مكان التفتيش", "ضعوا كل جهاز وهو يعمل في الحافظات المعدنية."};

    /** These people read no draft. Before the publication, the guideline does not exist for them. */
    private static final List<Cast> OUTSIDERS = List.of(AMINA, XAVI, ADMIN_M, AUDIT_U, PARTNER_P);

    @Autowired
    CastSignIn stage;

    @Autowired
    Guidelines guidelines;

    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelineReviews reviews;

    @Autowired
    GuidelineTranslations translations;

    @Autowired
    Acknowledgements acknowledgements;

    private final Map<Cast, Visitor> windows = new EnumMap<>(Cast.class);

    /** The address of the guideline, without a leading slash. */
    private String guideline = "";

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void nobody_finds_a_guideline_before_it_is_published_and_a_changed_one_is_acknowledged_again() {
        begin();
        settle();
        OUTSIDERS.forEach(this::findsNothing);
        returnWithAComment();
        correct();
        var first = version(1);
        nameTranslators(first);
        translate(first, Locale.FRENCH, MOREAU, FRENCH_TITLE, FRENCH_CLAUSES);
        translate(first, SPANISH, SOUZA, SPANISH_TITLE, SPANISH_CLAUSES);
        requireOfficers(first);
        approve();
        for (var outsider : OUTSIDERS) window(outsider).open(guideline).isNowhere();
        publish(1, "Entran en vigor con ella: francés y español.");

        settle();
        for (var outsider : List.of(ADMIN_M, AUDIT_U, PARTNER_P)) findsNothing(outsider); // AC-09
        var amina = window(AMINA).search(CANARY).finds(TITLE, CANARY);
        amina.open(guideline).isAt(TITLE);
        assertThat(amina.page.locator(".guideline-pending").filter(text("العربية")))
                .containsText("(translation pending)");
        translateIntoArabic();
        confirmTheArabicText();
        settle();
        amina.search("حافظة").finds(TITLE, "الحافظات");
        readsArabic(amina.open(guideline + "?language=ar"), "ltr");
        readsArabic(window(TRANSLATOR_AR).open(guideline), "rtl");

        amina.open(guideline).isAt(TITLE);
        amina.touch(amina.page.locator(".guideline-languages a[hreflang=fr]"));
        amina.isAt(FRENCH_TITLE).sees(FRENCH_CLAUSES.getLast().text());
        acknowledge(amina, "(language: French)");
        acknowledge(window(LIM).open(guideline).isAt(TITLE), "(language: English)");
        acknowledge(
                window(SOUZA).open(guideline).isAt(SPANISH_TITLE),
                "Usted confirmó la lectura de la versión 1 el",
                "(idioma: español)");
        trainerSeesNumbersAndReminds();
        bureauSeesItsOfficers();

        publishNextVersion();
        amina.open("guidelines").isAt("Guidelines");
        assertThat(amina.page
                        .locator(".guideline-section")
                        .filter(text("For you to read and acknowledge"))
                        .locator(".guideline-line")
                        .filter(text(TITLE)))
                .containsText("You have acknowledged version 1; version 2 is new");
        amina.open(guideline).isAt(TITLE);
        assertThat(amina.page.locator(".acknowledgement-pending").first())
                .containsText("You have acknowledged version 1. A later version has changed so much"
                        + " that this no longer counts.");
        onlyTheChangedClauseIsOutOfDateInArabic(amina);
        amina.open(guideline + "?version=1").isAt(TITLE);
        assertThat(banner(amina)).containsText("Version 1 was superseded on");
        assertThat(banner(amina).getByRole(AriaRole.LINK)).hasText("Read version 2, which is in force");
        findsNothing(PARTNER_P);
        for (var worker : List.of(TRAINER_T, REVIEWER_R, TRANSLATOR_AR))
            assertThat(window(worker).mishaps()).as("%s", worker).isEmpty();
    }

    /** The trainer starts the guideline in a space of law enforcement, writes its text and submits it to a reviewer. */
    private void begin() {
        var teresa = window(TRAINER_T).open("guidelines").isAt("Guías").press("Nueva guía");
        teresa.pick(teresa.dialog(), "Espacio", "Incautación de criptoactivos");
        teresa.press("Empezar a redactar").isAt("Guía nueva");
        teresa.choose("Idioma del texto", "English").write("Título", TITLE);
        teresa.press("Empezar la guía").isAt(TITLE);
        teresa.page.waitForURL("**/versions/1/work");
        guideline = teresa.path().replaceFirst("/versions/.*", "");

        save(teresa, BEGUN);
        teresa.press("Pedir ayuda a un compañero");
        teresa.pick(teresa.dialog(), "Nombre", "Rachid El Idrissi");
        confirm(teresa);
        assertThat(teresa.page.locator(".work-team")).containsText("Rachid El Idrissi");
        submit(teresa);
    }

    /** The page, the library and the search show this person nothing of the guideline (NL-01, NL-02). */
    private void findsNothing(Cast who) {
        var outsider = window(who);
        for (var path : List.of(guideline, guideline + "?version=1", work(1)))
            outsider.open(path).isNowhere();
        outsider.open("guidelines").isAt("Guidelines").settlesDown().seesNot(TITLE);
        assertThat(outsider.bell()).doesNotContain(TITLE);
        outsider.search(CANARY).sees("Nothing found").seesNot(TITLE);
    }

    private void returnWithAComment() {
        var rachid = window(REVIEWER_R).open("guidelines").isAt("Lignes directrices");
        rachid.follow(TITLE).isAt(TITLE);
        rachid.touch(rachid.page.locator(".work-clause").nth(1).locator("vaadin-button"));
        rachid.type("Commentaire", COMMENT).press("Ajouter le commentaire");
        var comment = rachid.page.locator(".work-comments .work-comment");
        assertThat(comment).containsText(COMMENT);
        assertThat(comment).containsText("2 At the scene");

        rachid.press("Renvoyer aux auteurs").type("Motif", REASON);
        confirm(rachid);
        isInState(rachid, "Brouillon");
    }

    private void correct() {
        var teresa = window(TRAINER_T).open(work(1)).isAt(TITLE).sees(COMMENT).sees(REASON);
        save(teresa, CORRECTED);
        teresa.touch(teresa.page.locator(".work-comments vaadin-button").filter(text("Marcar como resuelto")));
        teresa.sees("1 comentario resuelto");
        submit(teresa);
    }

    /** Names the translators. The Arabic translation is made after the publication, the others before it. */
    private void nameTranslators(GuidelineVersionId version) {
        stage.as(TRAINER_T);
        writing.assign(version, stage.person(MOREAU), MemberPart.TRANSLATOR, Locale.FRENCH, null);
        writing.assign(version, stage.person(SOUZA), MemberPart.TRANSLATOR, SPANISH, null);
        writing.assign(version, stage.person(TRANSLATOR_AR), MemberPart.TRANSLATOR, ARABIC, null);
    }

    /** Makes and checks a translation, without the pages on which this is done. */
    private void translate(
            GuidelineVersionId version, Locale language, Cast translator, String title, List<Section> clauses) {
        stage.as(translator);
        var translation = translations.start(version, language);
        translations.title(translation, title);
        var lines = translations.sheet(version, language).lines();
        for (int i = 0; i < lines.size(); i++) {
            var source = lines.get(i).source();
            var words = clauses.get(i);
            translations.clause(translation, source.id(), source.hash(), words.heading(), words.text());
        }
        translations.submit(translation);
        stage.as(REVIEWER_R);
        translations.check(translation);
    }

    /** Says that the officers of national agencies must acknowledge the guideline. */
    private void requireOfficers(GuidelineVersionId version) {
        stage.as(TRAINER_T);
        acknowledgements.require(version, List.of(new MandatoryReaders(Affiliation.NATIONAL_AGENCY, null, null)), 30);
    }

    private void approve() {
        var rachid = window(REVIEWER_R).open(work(1)).isAt(TITLE).press("Approuver ce texte");
        confirm(rachid);
        isInState(rachid, "Approuvée");
    }

    /** @param says what the dialog says about the translations */
    private void publish(int number, String says) {
        var teresa = window(TRAINER_T).open(work(number)).isAt(TITLE).press("Publicar");
        assertThat(teresa.dialog()).containsText(says);
        confirm(teresa);
        isInState(teresa, "En vigor");
    }

    private void translateIntoArabic() {
        var layla = window(TRANSLATOR_AR).open(translation()).press("بدء الترجمة");
        var rows = layla.page.locator(".translation-row");
        assertThat(rows).hasCount(3);
        translate(rows.nth(0), ARABIC_TITLE);
        translate(rows.nth(1), ARABIC_FIRST);
        translate(rows.nth(2), ARABIC_SECOND);
        layla.press("تقديم للتحقق");
        assertThat(layla.page.locator(".translation-steps")).containsText("بانتظار شخص");
    }

    /** Fills the fields of a row. They are saved when the focus leaves the last of them. */
    private static void translate(Locator row, String... words) {
        var fields = row.getByRole(AriaRole.TEXTBOX);
        assertThat(fields).hasCount(words.length);
        for (int i = 0; i < words.length; i++) {
            Visitor.ready(fields.nth(i)).fill(words[i]);
            fields.nth(i).press("Tab");
        }
        assertThat(row.locator(".translation-state")).hasText("مترجم");
    }

    private void confirmTheArabicText() {
        var rachid = window(REVIEWER_R).open(translation()).press("Confirmer qu’elle est juste");
        confirm(rachid);
        assertThat(rachid.page.locator(".translation-steps")).containsText("En vigueur");
    }

    /** The text has the direction of its language, whatever the direction of the page. */
    private static void readsArabic(Visitor reader, String direction) {
        reader.isAt(ARABIC_TITLE);
        assertThat(reader.page.locator("html")).hasAttribute("dir", direction);
        var text = reader.page.locator(".clause").nth(1).locator(".markdown");
        assertThat(text).hasText(ARABIC_SECOND[1]);
        assertThat(text).hasAttribute("dir", "rtl");
    }

    private static void acknowledge(Visitor reader, String language) {
        acknowledge(reader, "You acknowledged version 1 on", language);
    }

    private static void acknowledge(Visitor reader, String said, String language) {
        var pending = reader.page.locator(".acknowledgement-pending");
        assertThat(pending).hasCount(2); // above the text and below it
        reader.touch(pending.last().locator("vaadin-button"));
        assertThat(pending).hasCount(0);
        var box = reader.page.locator(".acknowledgement").last();
        assertThat(box).containsText(said);
        assertThat(box).containsText(language);
    }

    private void trainerSeesNumbersAndReminds() {
        var teresa = window(TRAINER_T).open(guideline).isAt(SPANISH_TITLE).press("Quién ha confirmado la lectura");
        teresa.isAt("Seguimiento de las confirmaciones de lectura");
        hasAcknowledged(teresa, "Kenia", "2", "1", "1", "0");
        hasAcknowledged(teresa, "Singapur", "1", "1", "0", "0");
        teresa.seesNot("Amina Abdi Yusuf").seesNot("Lim Wei Jie");
        teresa.press("Enviar un recordatorio a quienes no han confirmado la lectura");
        confirm(teresa);
        var reminder = "Acknowledging version 1 is due in 30 days";
        assertThat(window(WANJIRU).open("guidelines").settlesDown().bell()).contains(reminder);
        assertThat(window(AMINA).open("guidelines").settlesDown().bell()).doesNotContain(reminder);
    }

    /** @param numbers how many must acknowledge, how many have, how many have not, and how many of these are late */
    private static void hasAcknowledged(Visitor trainer, String country, String... numbers) {
        var row = trainer.page.locator(".guideline-table tbody tr").filter(text(country));
        assertThat(row.locator("td")).hasText(numbers);
    }

    private void bureauSeesItsOfficers() {
        var grace = window(NCB_A1).open(guideline).isAt(TITLE).press("Who has acknowledged");
        grace.isAt("Who has acknowledged");
        var officers = grace.page.locator(".guideline-officer");
        assertThat(officers).hasCount(2);
        assertThat(officers.filter(text("Amina Abdi Yusuf"))).containsText("acknowledged");
        assertThat(officers.filter(text("Wanjiru Mwangi"))).containsText("pending");
        grace.seesNot("Lim Wei Jie");
    }

    /**
     * The trainer changes the second clause. For the review, the test calls the services, because it has used the pages
     * before.
     */
    private void publishNextVersion() {
        var teresa = window(TRAINER_T).open(guideline).isAt(SPANISH_TITLE).press("Iniciar la versión siguiente");
        teresa.type("Qué cambiará y por qué", NOTE);
        confirm(teresa);
        teresa.page.waitForURL("**/versions/2/work");
        teresa.hasWritten("Texto", CORRECTED);
        save(teresa, CHANGED);

        var second = version(2);
        writing.assign(second, stage.person(REVIEWER_R), MemberPart.REVIEWER, null, null);
        reviews.submit(second, true, NOTE);
        stage.as(REVIEWER_R);
        reviews.approve(second, writing.text(second).text().hash());
        publish(
                2,
                "Sigue en vigor, con los apartados modificados señalados como desfasados: francés, español y árabe.");

        teresa.open(guideline + "/acknowledgements").isAt("Seguimiento de las confirmaciones de lectura");
        hasAcknowledged(teresa, "Kenia", "2", "0", "2", "0");
    }

    private void onlyTheChangedClauseIsOutOfDateInArabic(Visitor reader) {
        reader.open(guideline + "?language=ar").isAt(ARABIC_TITLE);
        assertThat(banner(reader))
                .containsText("This translation was made for version 1; version 2 is the present one.");
        assertThat(reader.page.locator(".clause-warning")).hasCount(1);
        assertThat(reader.page.locator(".clause").nth(1).locator(".clause-warning"))
                .containsText("This clause has changed since it was translated (language: Arabic).");
    }

    private Visitor window(Cast who) {
        return windows.computeIfAbsent(who, this::as);
    }

    private String work(int number) {
        return guideline + "/versions/" + number + "/work";
    }

    private String translation() {
        return guideline + "/versions/1/translations/ar";
    }

    /** Returns the id of a version. Afterwards the trainer is signed in for calls of services. */
    private GuidelineVersionId version(int number) {
        stage.as(TRAINER_T);
        var id = new GuidelineId(UUID.fromString(guideline.replaceFirst(".*/", "")));
        return guidelines.version(id, number);
    }

    private static String withSecondClause(String first) {
        return FIRST_CLAUSE + "\n\n## At the scene\n\n" + first + " The report calls it a " + CANARY + ".";
    }

    private static void save(Visitor author, String text) {
        author.write("Texto", text).press("Guardar");
        assertThat(author.page.locator(".work-note")).hasText("Guardado.");
    }

    private static void submit(Visitor author) {
        author.press("Enviar a revisión");
        confirm(author);
        isInState(author, "En revisión");
    }

    /** Presses the main button of the open dialog, which then closes. */
    private static void confirm(Visitor visitor) {
        var dialog = visitor.dialog().or(visitor.page.getByRole(AriaRole.ALERTDIALOG));
        visitor.touch(dialog.locator("vaadin-button[theme~=primary]"));
        assertThat(dialog).hasCount(0);
    }

    private static void isInState(Visitor visitor, String state) {
        assertThat(visitor.page.locator(".work-facts")).containsText(state);
    }

    private static Locator banner(Visitor reader) {
        return reader.page.locator(".guideline-banner");
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
