package portal.ui;

/**
 * What the viewer is asked to do, and nobody does for them. Home lists it, the bell tells it, and the entry of the menu
 * that it belongs to is marked; all three come from the one list {@link #items}, so that what is counted can be opened.
 * A module that has such things offers a component that implements this, and nothing else has to be changed.
 */
public interface NeedsMe extends BellNews {}
