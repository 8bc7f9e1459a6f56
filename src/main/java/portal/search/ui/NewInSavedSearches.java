package portal.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.springframework.stereotype.Component;
import portal.search.SearchUnavailable;
import portal.search.saved.SavedSearchNews;
import portal.search.saved.SavedSearches;
import portal.ui.BellItem;
import portal.ui.BellNews;

/** A part of the bell that lists the saved searches that have found new items. */
@Component
class NewInSavedSearches implements BellNews {
    private final SavedSearches saved;

    NewInSavedSearches(SavedSearches saved) {
        this.saved = saved;
    }

    @Override
    public List<BellItem> items() {
        try {
            return saved.notices().stream().map(NewInSavedSearches::item).toList();
        } catch (SearchUnavailable none) {
            throw new Unknown(I18NProvider.translate("search.saved.new.unknown"));
        }
    }

    @Override
    public void markSeen() {
        saved.notices().forEach(notice -> saved.seen(notice.search(), notice.latest()));
    }

    private static BellItem item(SavedSearchNews notice) {
        return new BellItem(
                notice.name(),
                I18NProvider.translate("search.saved.new", notice.count()),
                "search/saved/" + notice.search().value(),
                notice.count(),
                notice.latest());
    }
}
