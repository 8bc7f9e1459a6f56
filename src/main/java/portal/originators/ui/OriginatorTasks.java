package portal.originators.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.springframework.stereotype.Component;
import portal.originators.OriginatorRequest;
import portal.originators.OriginatorRequests;
import portal.ui.BellItem;
import portal.ui.PendingActions;

/** Provides the requests that wait for an answer of the viewer, for the bell and the home page. */
@Component
class OriginatorTasks implements PendingActions {
    private static final int MOST = 50;

    private final OriginatorRequests requests;

    OriginatorTasks(OriginatorRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<BellItem> items() {
        return requests.waiting(MOST).stream().map(OriginatorTasks::item).toList();
    }

    private static BellItem item(OriginatorRequest request) {
        return new BellItem(
                request.item().name(),
                I18NProvider.translate("originators.waiting"),
                request.id().route(),
                1,
                request.askedAt());
    }
}
