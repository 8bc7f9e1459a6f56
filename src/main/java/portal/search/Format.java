package portal.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.ui.Symbol;

/** A group of file formats under an everyday name, such as WRITING for all formats of text documents. */
public enum Format {
    PDF(Symbol.FILE_TEXT, "application/pdf", "pdf"),
    WRITING(Symbol.FILE_TEXT, ".*(msword|wordprocessing|opendocument\\.text|rtf).*", "doc", "docx", "odt", "rtf"),
    TABLE(Symbol.TABLE, ".*(ms-excel|spreadsheet|/csv).*", "xls", "xlsx", "ods", "csv"),
    SLIDES(Symbol.FILE, ".*(powerpoint|presentation).*", "ppt", "pptx", "odp"),
    PAGE(Symbol.GLOBE, ".*html.*", "html", "htm"),
    MAIL(Symbol.MAIL, "message/.*|.*outlook.*", "eml", "msg"),
    PICTURE(Symbol.IMAGE, "image/.*", "jpg", "jpeg", "png", "gif", "webp", "tif", "svg"),
    SOUND(Symbol.FILE, "audio/.*", "mp3", "wav"),
    FILM(Symbol.FILE, "video/.*", "mp4", "mov"),
    ARCHIVE(Symbol.ARCHIVE, ".*(zip|7z|x-tar|rar).*", "zip", "7z", "tar", "gz"),
    TEXT(Symbol.FILE_TEXT, "text/.*", "txt", "md");

    private final Symbol symbol;
    private final String mediaTypes;
    private final List<String> endings;

    Format(Symbol symbol, String mediaTypes, String... endings) {
        this.symbol = symbol;
        this.mediaTypes = mediaTypes;
        this.endings = List.of(endings);
    }

    public Symbol symbol() {
        return symbol;
    }

    /** Returns the message key of the format's name. */
    public String words() {
        return "search.format." + this;
    }

    /** Returns the file name extensions of this format. */
    public List<String> endings() {
        return endings;
    }

    /** Returns the format of a media type; null if the media type is null or its format is not listed. */
    public static @Nullable Format of(@Nullable String mediaType) {
        if (mediaType == null) return null;
        return Stream.of(values())
                .filter(format -> mediaType.matches(format.mediaTypes))
                .findFirst()
                .orElse(null);
    }
}
