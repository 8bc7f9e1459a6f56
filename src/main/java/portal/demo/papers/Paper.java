package portal.demo.papers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import portal.ui.Languages;

/**
 * The Markdown text and the properties from which a file is generated. The extension of the file name decides the
 * format.
 */
public record Paper(String fileName, String title, String author, Locale language, Instant writtenAt, String markdown) {
    List<Block> blocks() {
        return Block.read(markdown);
    }

    boolean isRightToLeft() {
        return Languages.direction(language).equals("rtl");
    }

    String ending() {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
