package portal.ui;

/**
 * A source of tasks that wait for an action of the viewer. The home page and the bell list these tasks, and the menu
 * shows their number. All three use the same list ({@link #items}), so that every counted task can be opened. A module
 * that has such tasks provides a bean of this type; nothing else has to change.
 */
public interface PendingActions extends BellNews {}
