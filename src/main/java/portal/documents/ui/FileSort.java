package portal.documents.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import portal.ui.Symbol;

/** A group of file types with a common everyday name and icon, found by the media type. */
enum FileSort {
    PDF(Symbol.FILE_TEXT),
    WORDS(Symbol.FILE_TEXT),
    SHEET(Symbol.TABLE),
    SLIDES(Symbol.FILE),
    MAIL(Symbol.MAIL),
    PICTURE(Symbol.IMAGE),
    WEB(Symbol.GLOBE),
    TEXT(Symbol.FILE_TEXT),
    ARCHIVE(Symbol.ARCHIVE),
    SOUND(Symbol.FILE),
    FILM(Symbol.FILE),
    OTHER(Symbol.FILE);

    private final Symbol symbol;

    FileSort(Symbol symbol) {
        this.symbol = symbol;
    }

    static FileSort of(String mediaType) {
        return switch (mediaType.substring(0, mediaType.indexOf('/') + 1)) {
            case "image/" -> PICTURE;
            case "audio/" -> SOUND;
            case "video/" -> FILM;
            case "text/" -> text(mediaType);
            default -> application(mediaType);
        };
    }

    Symbol symbol() {
        return symbol;
    }

    String word() {
        return I18NProvider.translate("documents.sort." + name().toLowerCase(Locale.ROOT));
    }

    private static FileSort text(String mediaType) {
        return switch (mediaType) {
            case "text/html" -> WEB;
            case "text/csv", "text/tab-separated-values" -> SHEET;
            case "text/rtf" -> WORDS;
            default -> TEXT;
        };
    }

    private static FileSort application(String mediaType) {
        if (mediaType.equals("application/pdf")) return PDF;
        if (mediaType.equals("message/rfc822") || mediaType.contains("outlook")) return MAIL;
        if (mediaType.matches(".*(spreadsheet|excel).*")) return SHEET;
        if (mediaType.matches(".*(presentation|powerpoint).*")) return SLIDES;
        if (mediaType.matches(".*(wordprocessing|msword|opendocument\\.text|rtf).*")) return WORDS;
        if (mediaType.matches(".*(zip|compressed|x-tar|x-rar|gzip|bzip2|x-xz).*")) return ARCHIVE;
        return mediaType.contains("xhtml") ? WEB : OTHER;
    }
}
