package portal.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.ItemKind;
import portal.access.KnownKinds;
import portal.access.SpaceId;
import portal.documents.DocumentItems;
import portal.people.PersonId;
import portal.topics.TopicItems;

/** A searchable entity that exists only in tests, so that tests of search do not need topics or documents. */
@Entity
public class Leaflet implements Findable {
    @Id
    public UUID id = UUID.randomUUID();

    @Column(columnDefinition = "varchar(20)")
    String kind = DocumentItems.DOCUMENT.code();

    public UUID audience;
    UUID space;
    String title = "";

    @Column(columnDefinition = "longtext")
    String words = "";

    @Nullable
    String language = "en";

    @Nullable
    UUID author;

    @Nullable
    String mediaType;

    Instant at = Instant.now();

    @NullUnmarked
    protected Leaflet() {} // for Hibernate

    Leaflet(SpaceId space, AudienceId audience, String title, String words) {
        this.space = space.value();
        this.audience = audience.value();
        this.title = title;
        this.words = words;
    }

    public Leaflet in(@Nullable String language) {
        this.language = language;
        return this;
    }

    public Leaflet of(ItemKind kind) {
        this.kind = kind.code();
        return this;
    }

    public Leaflet file(String mediaType) {
        this.mediaType = mediaType;
        return this;
    }

    public Leaflet moveTo(SpaceId space) {
        this.space = space.value();
        this.audience = space.audience().value();
        return this;
    }

    public Leaflet says(String words) {
        this.words = words;
        return this;
    }

    public Leaflet at(Instant at) {
        this.at = at;
        return this;
    }

    public Leaflet by(PersonId author) {
        this.author = author.value();
        return this;
    }

    @Override
    public Entry entry() {
        return new Entry(
                KnownKinds.items().of(kind),
                id,
                id,
                new AudienceId(audience),
                new SpaceId(space),
                title,
                language,
                author == null ? null : new PersonId(author),
                at);
    }

    @Override
    public @Nullable String mediaType() {
        return mediaType;
    }

    @Override
    public List<Wording> wordings() {
        return List.of(new Wording(language, kind.equals(TopicItems.POST.code()) ? "" : title, words));
    }
}
