package portal.guidelines;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import portal.access.PermittedAudiences;
import portal.access.SpaceId;
import portal.drafts.DraftPlace;
import portal.drafts.DraftPlaceCard;
import portal.drafts.DraftPlaces;

/**
 * The forms of this module whose content is saved as a draft: a new guideline in a space, a version's text, and the
 * rows of a translation.
 */
@Component
public class GuidelineDrafts implements DraftPlaces {
    private static final String NEW = "guidelines.new.draft";
    private static final String EDIT = "guidelines.work.draft";

    private static final String TRANSLATE = "guidelines.translate.draft";

    private final VersionTable versionTable;
    private final TranslationTable translations;

    GuidelineDrafts(VersionTable versionTable, TranslationTable translations) {
        this.versionTable = versionTable;
        this.translations = translations;
    }

    public static DraftPlace newGuidelineIn(SpaceId space) {
        return new DraftPlace(NEW, space.value());
    }

    public static DraftPlace editOf(GuidelineVersionId version) {
        return new DraftPlace(EDIT, version.value());
    }

    public static DraftPlace translationOf(TranslationId translation) {
        return new DraftPlace(TRANSLATE, translation.value());
    }

    /**
     * Returns the places that the viewer may see. The edit of a version is there even after the version was published,
     * so that its author still finds what was not saved.
     */
    @Override
    public Map<DraftPlace, DraftPlaceCard> cards(Collection<DraftPlace> wanted, PermittedAudiences readable) {
        var cards = new HashMap<DraftPlace, DraftPlaceCard>();
        subjects(wanted, NEW).stream()
                .map(SpaceId::new)
                .filter(space -> readable.contains(space.audience()))
                .forEach(space -> cards.put(newGuidelineIn(space), card(space)));
        var edited = subjects(wanted, EDIT);
        versionTable.worked(edited, readable).forEach(version -> cards.put(editOf(version.id()), card(version)));
        cards.putAll(translations(subjects(wanted, TRANSLATE), readable));
        return cards;
    }

    private Map<DraftPlace, DraftPlaceCard> translations(Set<UUID> wanted, PermittedAudiences readable) {
        var cards = new HashMap<DraftPlace, DraftPlaceCard>();
        var found = translations.among(wanted);
        var worked = new HashMap<GuidelineVersionId, VersionRow>();
        var ids = found.stream().map(each -> each.version().value()).toList();
        versionTable.worked(ids, readable).forEach(version -> worked.put(version.id(), version));
        found.forEach(each -> {
            var version = worked.get(each.version());
            if (version != null) cards.put(translationOf(each.id()), card(version, each.language()));
        });
        return cards;
    }

    private static DraftPlaceCard card(VersionRow version, Locale language) {
        return new DraftPlaceCard(
                version.title(), version.space(), version.guideline().translationRoute(version.number(), language));
    }

    private static Set<UUID> subjects(Collection<DraftPlace> places, String kind) {
        var subjects = new HashSet<UUID>();
        places.stream().filter(place -> place.kind().equals(kind)).forEach(place -> subjects.add(place.subject()));
        return subjects;
    }

    private static DraftPlaceCard card(SpaceId space) {
        return new DraftPlaceCard("", space, "spaces/" + space.value() + "/new-guideline");
    }

    private static DraftPlaceCard card(VersionRow version) {
        return new DraftPlaceCard(
                version.title(), version.space(), version.guideline().workRoute(version.number()));
    }
}
