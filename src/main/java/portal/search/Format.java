package portal.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A group of file formats under an everyday name, such as WRITING for all formats of text documents. */
public enum Format {
    PDF("application/pdf", "pdf"),
    WRITING(".*(msword|wordprocessing|opendocument\\.text|rtf).*", "doc", "docx", "odt", "rtf"),
    TABLE(".*(ms-excel|spreadsheet|/csv).*", "xls", "xlsx", "ods", "csv"),
    SLIDES(".*(powerpoint|presentation).*", "ppt", "pptx", "odp"),
    PAGE(".*html.*", "html", "htm"),
    MAIL("message/.*|.*outlook.*", "eml", "msg"),
    PICTURE("image/.*", "jpg", "jpeg", "png", "gif", "webp", "tif", "svg"),
    SOUND("audio/.*", "mp3", "wav"),
    FILM("video/.*", "mp4", "mov"),
    ARCHIVE(".*(zip|7z|x-tar|rar).*", "zip", "7z", "tar", "gz"),
    TEXT("text/.*", "txt", "md");

    private final String mediaTypes;
    private final List<String> endings;

    Format(String mediaTypes, String... endings) {
        this.mediaTypes = mediaTypes;
        this.endings = List.of(endings);
    }

    /** Returns the file name extensions of this format. */
    public List<String> endings() {
        return endings;
    }

    public static @Nullable Format of(@Nullable String mediaType) {
        if (mediaType == null) return null;
        return Stream.of(values())
                .filter(format -> mediaType.matches(format.mediaTypes))
                .findFirst()
                .orElse(null);
    }
}
