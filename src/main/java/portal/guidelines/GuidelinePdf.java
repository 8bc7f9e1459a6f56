package portal.guidelines;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.Spaces;
import portal.pdf.PdfText;
import portal.pdf.PdfText.Picture;
import portal.ui.Texts;

/** The text of a guideline for a PDF file, which a reader takes out of the portal. */
@Service
public class GuidelinePdf {
    private final Guidelines guidelines;
    private final GuidelinePictures pictures;
    private final Spaces spaces;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    GuidelinePdf(
            Guidelines guidelines,
            GuidelinePictures pictures,
            Spaces spaces,
            Access access,
            ApplicationEventPublisher events,
            Texts texts,
            Clock clock) {
        this.guidelines = guidelines;
        this.pictures = pictures;
        this.spaces = spaces;
        this.access = access;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Returns the text of a guideline as its page shows it, for pages in one language. The audit log notes that the
     * viewer has downloaded it.
     *
     * @param number the number of the version; null for the one in force, else the latest that is not in work, else the
     *     latest
     * @param language the wanted language; if there is no text in it, that of the authors is used
     * @throws NotFound if there is no such version or the viewer may not read it
     * @throws Refused if the state of the space does not permit taking copies out of the portal
     */
    @Transactional(readOnly = true)
    public PdfText of(GuidelineId id, @Nullable Integer number, Locale language) {
        var card = guidelines.card(id, number, language);
        var audience = card.marked().id();
        access.require(Act.EXPORT, audience);
        var now = clock.instant();
        var reader = access.me();
        events.publishEvent(new VersionDownloaded(id, card.version(), audience, card.space(), reader.id(), now));
        var space = spaces.cards(List.of(card.space())).get(card.space());
        return new GuidelinePages(card, space == null ? "" : space.name(), texts, album(card)).of(reader.name(), now);
    }

    private Function<String, Optional<Picture>> album(GuidelineCard card) {
        return pictures.album(card.id(), card.number())
                .andThen(found -> found.map(content -> new Picture(content.mediaType(), content.bytes())));
    }
}
