package portal.documents.extraction;

/** The formats of pictures that the portal takes, recognised by the first bytes of a file. */
enum PictureFormat {
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    JPEG(0xFF, 0xD8, 0xFF),
    GIF('G', 'I', 'F', '8'),
    /** The file is in none of these formats. */
    NONE;

    private final int[] beginning;

    PictureFormat(int... beginning) {
        this.beginning = beginning;
    }

    static PictureFormat of(byte[] file) {
        for (var format : values()) if (format != NONE && format.begins(file)) return format;
        return NONE;
    }

    private boolean begins(byte[] file) {
        if (file.length < beginning.length) return false;
        for (var i = 0; i < beginning.length; i++) if ((file[i] & 0xFF) != beginning[i]) return false;
        return true;
    }
}
