package portal.guidelines.ui;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/** Joins names to a part of a sentence, such as "A, B and C". */
final class NameList {
    private NameList() {}

    static String of(List<String> names, Locale reader) {
        return ListFormat.getInstance(reader, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names);
    }
}
