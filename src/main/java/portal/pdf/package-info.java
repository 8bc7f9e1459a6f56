/**
 * Text as pages: a PDF with a marking at the top and the bottom of each page, contents with page numbers, and text that
 * can be copied, in languages that are written from left to right and from right to left.
 *
 * <p>The library that lays out the pages writes from left to right. What it does not do for Arabic is done before and
 * after it: {@link portal.pdf.RightToLeft} turns the columns of tables and keeps numbers and Latin names in their
 * place, {@link portal.pdf.ArabicLetters} joins the letters, and {@link portal.pdf.SignPlacement} moves vowel signs
 * over their letters.
 *
 * <p>No address is ever opened: the fonts are in this package, and pictures are handed over with the text.
 */
@ApplicationModule(
        displayName = "pdf",
        allowedDependencies = {})
@NullMarked
package portal.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
