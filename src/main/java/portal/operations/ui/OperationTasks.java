package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import portal.access.SpaceCard;
import portal.operations.CoordinatorDesk;
import portal.operations.DeskLine;
import portal.operations.DeskTask;
import portal.operations.ExtensionQuestion;
import portal.operations.OperationCoordinators;
import portal.operations.OperationExtensions;
import portal.operations.OperationalRoom;
import portal.ui.BellItem;
import portal.ui.PendingActions;
import portal.ui.TimeLabel;

/**
 * Provides news for the bell and for Home: proposed operations that wait for the viewer, ends that the viewer's bureau
 * is asked to put off, and operations that the viewer is asked to lead.
 */
@Component
class OperationTasks implements PendingActions {
    private final CoordinatorDesk desk;
    private final OperationExtensions extensions;
    private final OperationCoordinators coordinators;
    private final Clock clock;

    OperationTasks(
            CoordinatorDesk desk, OperationExtensions extensions, OperationCoordinators coordinators, Clock clock) {
        this.desk = desk;
        this.extensions = extensions;
        this.coordinators = coordinators;
        this.clock = clock;
    }

    @Override
    public List<BellItem> items() {
        return Stream.of(proposals(), questions(), offers())
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public Optional<String> menuEntry() {
        return Optional.of(OperationalRoom.MENU);
    }

    private Stream<BellItem> proposals() {
        return desk.proposals().stream().map(OperationTasks::proposal);
    }

    private static BellItem proposal(DeskLine line) {
        var words = line.task() == DeskTask.NOTE ? "operations.task.note" : "operations.task.approve";
        return item(line.codename(), I18NProvider.translate(words), line.since());
    }

    private Stream<BellItem> questions() {
        return extensions.pending().stream().map(OperationTasks::question);
    }

    private static BellItem question(ExtensionQuestion question) {
        var until = TimeLabel.day(question.until(), LocaleContextHolder.getLocale());
        return item(
                question.codename(), I18NProvider.translate("operations.task.extension", until), question.proposedAt());
    }

    private Stream<BellItem> offers() {
        return coordinators.offered().stream().map(this::offer);
    }

    private BellItem offer(SpaceCard card) {
        return new BellItem(
                card.name(), I18NProvider.translate("operations.task.take-over"), card.route(), 1, clock.instant());
    }

    private static BellItem item(String codename, String says, Instant at) {
        return new BellItem(codename, says, OperationalRoom.MENU, 1, at);
    }
}
