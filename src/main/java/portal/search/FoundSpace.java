package portal.search;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.context.i18n.LocaleContextHolder;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.access.SpaceKind;

/**
 * A knowledge space as a search item, found by its names and purposes in every language. This class only reads; the
 * access module writes the table. (A restricted space is found through an entity of the module that owns it.)
 */
@Entity
@Immutable
@Table(name = "space")
@SQLRestriction("not restricted")
class FoundSpace implements Findable {
    @Id
    private UUID id;

    @Convert(converter = SpaceKindColumn.class)
    private SpaceKind kind;

    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "space_sign", joinColumns = @JoinColumn(name = "space_id"))
    @MapKeyColumn(name = "language")
    private Map<String, SpaceWording> signs;

    /** The name and purpose of the space in one language. */
    @Embeddable
    record SpaceWording(String name, String purpose) {}

    @NullUnmarked
    protected FoundSpace() {} // for Hibernate

    @Override
    public Entry entry() {
        return new Entry(
                kind.place(),
                id,
                id,
                new AudienceId(id),
                new SpaceId(id),
                sign(language()).name(),
                null,
                null,
                openedAt);
    }

    /**
     * Returns the names and purposes in all languages. The reader's language is first, because an extract without a
     * match is taken from the first wording.
     */
    @Override
    public List<Wording> wordings() {
        var first = language();
        return Stream.concat(Stream.of(first), signs.keySet().stream().filter(other -> !other.equals(first)))
                .map(language -> new Wording(
                        language, sign(language).name(), sign(language).purpose()))
                .toList();
    }

    private SpaceWording sign(String language) {
        return Objects.requireNonNull(signs.get(language), language);
    }

    private String language() {
        var mine = LocaleContextHolder.getLocale().getLanguage();
        return signs.containsKey(mine) ? mine : new TreeMap<>(signs).firstKey();
    }
}
