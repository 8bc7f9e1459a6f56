package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelineTask;
import portal.guidelines.GuidelineTasks;
import portal.ui.BellItem;
import portal.ui.PendingActions;
import portal.ui.TimeLabel;

/**
 * Provides news for the bell and for Home: what waits for the viewer in the versions that the viewer writes, reviews or
 * translates.
 */
@Component
class GuidelinesToWorkOn implements PendingActions {
    private static final int MOST = 20;

    private final GuidelineTasks tasks;

    GuidelinesToWorkOn(GuidelineTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<BellItem> items() {
        return tasks.mine(MOST).stream().map(GuidelinesToWorkOn::item).toList();
    }

    @Override
    public Optional<String> menuEntry() {
        return Optional.of(GuidelineItems.GUIDELINES);
    }

    private static BellItem item(GuidelineTask task) {
        return new BellItem(task.title(), says(task, LocaleContextHolder.getLocale()), task.route(), 1, task.at());
    }

    private static String says(GuidelineTask task, Locale locale) {
        var language = task.language();
        var words = I18NProvider.translate(
                "guidelines.task." + task.kind(),
                task.number(),
                language == null ? "" : InLanguage.name(language, locale));
        var due = task.dueOn();
        return due == null ? words : I18NProvider.translate("guidelines.task.by", words, TimeLabel.day(due, locale));
    }
}
