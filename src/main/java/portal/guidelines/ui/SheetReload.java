package portal.guidelines.ui;

import portal.guidelines.TranslationSheet;

/** Queries the present sheet of a translation, and updates what the page shows of it outside the rows. */
@FunctionalInterface
interface SheetReload {
    TranslationSheet reload();
}
