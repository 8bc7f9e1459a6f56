package portal.search.ui;

import portal.search.Hit;

/** A hit and its number in the results, from 1. */
record NumberedHit(Hit hit, int number) {}
