package portal.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import org.apache.tika.parser.ParseContext;

/**
 * What the portal's own parsers note about one file for {@link FileTree}. Tika's metadata are no place for it, because
 * a page writes there whatever it likes with its meta elements.
 */
final class FileNotes {
    private final List<LabelledLine> lines = new ArrayList<>();
    private boolean unknownKind;

    /** Returns the notes about the file that is being parsed. */
    static FileNotes in(ParseContext context) {
        return context.get(FileNotes.class, new FileNotes());
    }

    void add(LabelledLine line) {
        lines.add(line);
    }

    void addLink(String address) {
        Addresses.line(LineLabel.LINK, address).ifPresent(lines::add);
    }

    List<LabelledLine> lines() {
        return lines;
    }

    void noteUnknownKind() {
        unknownKind = true;
    }

    /** Returns whether no parser reads files of this kind. */
    boolean isOfUnknownKind() {
        return unknownKind;
    }
}
