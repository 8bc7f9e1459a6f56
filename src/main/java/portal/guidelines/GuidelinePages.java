package portal.guidelines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.Classification;
import portal.access.Tlp;
import portal.access.ui.MarkingWords;
import portal.facts.Utc;
import portal.guidelines.GuidelineCard.Currency;
import portal.guidelines.GuidelineCard.ReadClause;
import portal.pdf.PdfText;
import portal.pdf.PdfText.Chapter;
import portal.pdf.PdfText.Picture;
import portal.ui.Languages;
import portal.ui.MarkdownText;
import portal.ui.Texts;
import portal.ui.TimeLabel;

/**
 * Says what stands on the pages of a guideline's PDF file. What the portal adds is in the language of the shown text.
 */
class GuidelinePages {
    /** How many bytes the pictures of a file may have in all; a picture that is shown twice counts twice. */
    static final long MOST_BYTES = 24 << 20;

    private final GuidelineCard card;
    private final String space;
    private final Texts texts;
    private final Locale language;
    private final Function<String, Optional<Picture>> album;
    private final Map<String, Picture> pictures = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private long bytes;

    /**
     * @param space the name of the space; empty if the reader may not enter it
     * @param album returns a picture of the guideline by its name
     */
    GuidelinePages(GuidelineCard card, String space, Texts texts, Function<String, Optional<Picture>> album) {
        this.card = card;
        this.space = space;
        this.texts = texts;
        this.album = album;
        this.language = card.language();
    }

    /**
     * Returns the pages.
     *
     * @param reader the name of the person who downloads them
     */
    PdfText of(String reader, Instant now) {
        return new PdfText(
                card.title(),
                language,
                MarkingWords.line(card.marked().marking(), this::text),
                state(),
                facts(),
                notes(),
                text("guidelines.read.contents"),
                text("guidelines.pdf.page"),
                isMarked()
                        ? text("guidelines.pdf.downloaded.by", day(now), reader)
                        : text("guidelines.pdf.downloaded", day(now)),
                card.clauses().stream().map(this::chapter).toList(),
                pictures,
                Objects.requireNonNullElse(card.publishedAt(), now));
    }

    /** Returns whether a copy must name the person who made it. */
    private boolean isMarked() {
        var marking = card.marked().marking();
        return marking.classification() != Classification.UNCLASSIFIED || marking.tlp() != Tlp.CLEAR;
    }

    /** Returns what warns of a text that is not in force; empty if it is. */
    private String state() {
        return switch (card.state()) {
            case DRAFT, IN_REVIEW, APPROVED ->
                text("guidelines.read.in-work", card.number(), text("guidelines.state." + card.state()));
            case PUBLISHED -> "";
            case SUPERSEDED -> text("guidelines.read.superseded", card.number(), day(card.endedAt()));
            case WITHDRAWN -> text("guidelines.read.withdrawn", card.number(), day(card.endedAt()));
            case ARCHIVED -> text("guidelines.read.archived", card.number(), day(card.endedAt()));
        };
    }

    private List<String> facts() {
        var since = card.publishedAt() == null ? "" : text("guidelines.library.since", day(card.publishedAt()));
        var first = Stream.of(text("guidelines.version", card.number()), since, Languages.nameOf(language))
                .filter(fact -> !fact.isEmpty())
                .toList();
        var facts = new ArrayList<>(List.of(String.join(" · ", first)));
        if (!card.owner().isEmpty()) facts.add(text("guidelines.read.owner", card.owner()));
        if (!space.isEmpty()) facts.add(text("guidelines.read.space") + " " + space);
        return facts;
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (card.withdrawal() != null) notes.add(text("guidelines.withdrawal." + card.withdrawal()));
        if (!card.withdrawalReason().isEmpty())
            notes.add(text("guidelines.read.reason") + " " + card.withdrawalReason());
        var translated = card.translationOf();
        if (translated != null && translated < card.number() && isBehind())
            notes.add(text("guidelines.read.translation-of", translated, card.number()));
        return notes;
    }

    private boolean isBehind() {
        return card.clauses().stream().anyMatch(clause -> clause.currency() != Currency.CURRENT);
    }

    private Chapter chapter(ReadClause clause) {
        return new Chapter(
                clause.anchor(),
                Math.max(1, clause.source().level()),
                clause.number(),
                MarkdownText.plain(clause.heading()).strip(),
                clause.currency() == Currency.MISSING ? card.source() : language,
                note(clause.currency()),
                MarkdownText.html(clause.text(), this::picture));
    }

    /**
     * Adds a picture to those of the pages. Returns the address under which the pages name it, which is its name; null
     * if there is no such picture, or the pictures before it have filled the file.
     */
    private @Nullable String picture(String name) {
        if (leftOut.contains(name)) return null;
        var picture = Optional.ofNullable(pictures.get(name))
                .or(() -> album.apply(name))
                .filter(found -> bytes + found.bytes().length <= MOST_BYTES);
        picture.ifPresentOrElse(found -> show(name, found), () -> leftOut.add(name));
        return picture.isPresent() ? name : null;
    }

    private void show(String name, Picture picture) {
        pictures.put(name, picture);
        bytes += picture.bytes().length;
    }

    private String note(Currency currency) {
        return switch (currency) {
            case CURRENT -> "";
            case OUTDATED -> text("guidelines.read.outdated", name(language), name(card.source()));
            case MISSING -> text("guidelines.read.missing", name(language), name(card.source()));
        };
    }

    private String name(Locale other) {
        return other.getDisplayLanguage(language);
    }

    private String day(@Nullable Instant at) {
        return at == null ? "–" : TimeLabel.day(Utc.day(at), language);
    }

    private String text(String key, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
