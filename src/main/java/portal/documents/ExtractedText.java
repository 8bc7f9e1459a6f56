package portal.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;

/** The text that was read out of a version; apart from it, because it is long and seldom wanted. */
@Entity
@Table(name = "document_text")
@BatchSize(size = 20) // those of a page of hits, at once
class ExtractedText {
    @Id
    private UUID id;

    @Column(length = Integer.MAX_VALUE)
    private String content;

    ExtractedText(String content) {
        this.id = UUID.randomUUID();
        this.content = content;
    }

    @NullUnmarked
    protected ExtractedText() {} // for Hibernate

    String content() {
        return content;
    }
}
