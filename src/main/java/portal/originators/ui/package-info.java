/** The pages and dialogs of originator control. They add themselves to the actions of every item. */
@NullMarked
package portal.originators.ui;

import org.jspecify.annotations.NullMarked;
