package portal.guidelines;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.access.ItemNames;
import portal.access.NamedItem;
import portal.access.PermittedAudiences;

/** Provides the names of guidelines and of their clauses in force. */
@Component
class GuidelineNames implements ItemNames {
    private final VersionTable versionTable;
    private final PublishedClauseRepository published;

    GuidelineNames(VersionTable versionTable, PublishedClauseRepository published) {
        this.versionTable = versionTable;
        this.published = published;
    }

    @Override
    public Stream<NamedItem> named(Collection<UUID> wanted, PermittedAudiences readable) {
        var latest = new LinkedHashMap<GuidelineId, VersionRow>();
        versionTable.named(wanted, readable).forEach(version -> latest.put(version.guideline(), version));
        return Stream.concat(
                latest.values().stream().map(GuidelineNames::named),
                published.among(wanted, readable.values()).stream().map(GuidelineNames::named));
    }

    private static NamedItem named(VersionRow version) {
        return new NamedItem(
                GuidelineItems.GUIDELINE,
                version.guideline().value(),
                version.title(),
                version.space(),
                version.audience(),
                version.guideline().route());
    }

    private static NamedItem named(PublishedClause clause) {
        return new NamedItem(
                GuidelineItems.CLAUSE,
                clause.id(),
                clause.heading(),
                clause.space(),
                clause.audience(),
                GuidelineItems.CLAUSE.route(clause.id()));
    }
}
