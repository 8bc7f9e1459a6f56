package portal.topics.ui;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.documents.DocumentId;

/** Converts the ids of documents to the text of a draft's field, and back. */
final class DocumentIds {
    private DocumentIds() {}

    static String write(Collection<DocumentId> documents) {
        return documents.stream().map(each -> each.value().toString()).collect(Collectors.joining(" "));
    }

    static List<DocumentId> read(String field) {
        return Stream.of(field.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> new DocumentId(UUID.fromString(id)))
                .toList();
    }
}
