package portal.api;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a file that takes the place of the version I see.
 *
 * @param changeNote what is new, in a sentence
 * @param marking what is left out is as it was; never wider than it was, unless that is mine to say
 */
record NewVersion(@Nullable String changeNote, @Nullable WantedMarking marking) {}
