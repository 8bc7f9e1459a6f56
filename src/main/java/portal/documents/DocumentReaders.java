package portal.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.ReaderAudience;
import portal.people.PersonId;

/**
 * Says who may read which versions of documents, also when there is no viewer. The answers must never be displayed as
 * such, because the viewer may not know the versions. Nobody reads a document that was retracted.
 */
@Component
public class DocumentReaders {
    private final VersionRepository versions;
    private final Access access;

    DocumentReaders(VersionRepository versions, Access access) {
        this.versions = versions;
        this.access = access;
    }

    /** Returns whether everybody who is in this audience may read each of these versions now. */
    public boolean include(AudienceId readers, Collection<VersionId> wanted) {
        var all = Set.copyOf(wanted);
        var found = existing(all);
        if (found.size() < all.size()) return false;
        var people = access.addressees(readers);
        return found.stream()
                .map(DocumentVersion::audience)
                .distinct()
                .allMatch(audience ->
                        audience.equals(readers) || new HashSet<>(access.addressees(audience)).containsAll(people));
    }

    /**
     * Returns the versions that at least one of the people may not read now, each with the people who may not read it.
     * Versions of retracted documents are left out.
     */
    @Transactional(readOnly = true)
    public Map<VersionId, Set<PersonId>> hidden(Collection<VersionId> among, Set<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        var audiences =
                existing(among).stream().collect(Collectors.toMap(DocumentVersion::id, DocumentVersion::audience));
        var asked = audiences.values().stream()
                .flatMap(audience -> people.stream().map(person -> new ReaderAudience(person, audience)))
                .collect(Collectors.toSet());
        var readable = access.stillReadable(asked);
        var hidden = new HashMap<VersionId, Set<PersonId>>();
        audiences.forEach((version, audience) -> people.stream()
                .filter(person -> !readable.contains(new ReaderAudience(person, audience)))
                .forEach(person ->
                        hidden.computeIfAbsent(version, each -> new HashSet<>()).add(person)));
        return hidden;
    }

    private List<DocumentVersion> existing(Collection<VersionId> wanted) {
        if (wanted.isEmpty()) return List.of();
        return versions.notRetracted(wanted.stream().map(VersionId::value).toList());
    }
}
