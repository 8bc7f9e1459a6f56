package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.guidelines.GuidelineReminders;
import portal.guidelines.Reminder;
import portal.ui.BellItem;
import portal.ui.BellNews;

/** Provides news for the bell: the reminders of what the viewer must do for guidelines, and by when. */
@Component
class GuidelineReminderNews implements BellNews {
    private final GuidelineReminders reminders;
    private final Clock clock;

    GuidelineReminderNews(GuidelineReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public List<BellItem> items() {
        return reminders.mine().stream().map(this::item).toList();
    }

    @Override
    public void markSeen() {
        reminders.seen();
    }

    private BellItem item(Reminder reminder) {
        return new BellItem(reminder.title(), says(reminder), reminder.route(), 1, reminder.sentAt());
    }

    private String says(Reminder reminder) {
        var about = "guidelines.reminder." + reminder.kind();
        var days = ChronoUnit.DAYS.between(Utc.day(clock.instant()), reminder.dueOn());
        if (days == 0) return I18NProvider.translate(about + ".today", reminder.number());
        return I18NProvider.translate(about + (days > 0 ? ".in" : ".late"), Math.abs(days), reminder.number());
    }
}
