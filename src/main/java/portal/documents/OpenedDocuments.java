package portal.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records which recently filed documents were opened by somebody other than the person who filed them. That person can
 * no longer take them back.
 */
@Component
class OpenedDocuments {
    private final JdbcClient jdbc;

    OpenedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs in its own transaction, because the caller, which opens a document, runs in a read-only transaction. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(DocumentId document) {
        jdbc.sql("insert ignore into document_opened (document_id) values (?)")
                .param(document.value())
                .update();
    }

    @Transactional
    public boolean isOpened(DocumentId document) {
        return jdbc.sql("select exists (select 1 from document_opened where document_id = ?)")
                .param(document.value())
                .query(Boolean.class)
                .single();
    }
}
