package portal.ui;

/**
 * A source of tasks that only the viewer can do. Home lists them, the bell shows them, and their menu entry is marked;
 * all three use the one list {@link #items}, so that every counted task can be opened. A module that has such tasks
 * provides a bean of this type; nothing else has to change.
 */
public interface PendingActions extends BellNews {}
