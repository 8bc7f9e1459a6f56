package portal.documents.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** Formats the size of a file in the largest suitable unit. */
final class FileSize {
    private static final String[] UNITS = {"bytes", "kb", "mb", "gb"};

    private FileSize() {}

    static String of(long bytes) {
        double size = bytes;
        var unit = 0;
        while (size >= 1000 && unit < UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        var rounded = size < 10 && unit > 0 ? Math.round(size * 10) / 10.0 : Math.round(size);
        return I18NProvider.translate("documents.size." + UNITS[unit], rounded);
    }
}
