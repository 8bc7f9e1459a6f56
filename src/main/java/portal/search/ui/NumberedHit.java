package portal.search.ui;

import portal.search.Hit;

/** A hit and its number among those of its question, from 1. */
record NumberedHit(Hit hit, int number) {}
