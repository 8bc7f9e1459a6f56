package portal.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;

/** The extracted text of a version. It has a table of its own, because the text is long and seldom needed. */
@Entity
@Table(name = "document_text")
@BatchSize(size = 20) // loads the texts of one page of search hits with one query
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
    protected ExtractedText() {} // Hibernate needs this constructor

    String content() {
        return content;
    }
}
