package portal.documents.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import portal.documents.ChangeRow;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.ui.BellItem;
import portal.ui.PendingActions;

/**
 * Provides news for the bell in the top bar: the documents filed by the viewer that others have changed since the
 * viewer last opened them.
 */
@Component
class ChangesToMyDocuments implements PendingActions {
    private final Documents documents;

    ChangesToMyDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<BellItem> items() {
        return documents.changesToMine().stream()
                .collect(Collectors.groupingBy(ChangeRow::document, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(changed -> item(changed.getKey(), changed.getValue()))
                .toList();
    }

    /** @param changes the changes of this document, the newest first */
    private static BellItem item(DocumentId document, List<ChangeRow> changes) {
        var last = changes.getFirst();
        var what = changes.stream()
                .map(change -> I18NProvider.translate("documents.change." + change.aspect()))
                .distinct()
                .collect(Collectors.joining(I18NProvider.translate("documents.change.and")));
        var who = last.by() == null
                ? I18NProvider.translate("access.by.unknown")
                : last.by().name();
        var says = I18NProvider.translate("documents.changed", what, who);
        return new BellItem(last.title(), says, document.route(), changes.size(), last.at());
    }
}
