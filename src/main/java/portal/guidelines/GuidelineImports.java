package portal.guidelines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.documents.FileConversions;
import portal.documents.extraction.ConversionOutcome;
import portal.documents.extraction.ConvertedFile;
import portal.documents.extraction.LeftOut;
import portal.people.Role;

/** Reads the text of a guideline from a Word file or a Markdown file. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS) // a conversion may take seconds
public class GuidelineImports {
    /** The largest size of a file, in bytes. */
    public static final int MOST_BYTES = 10 << 20;

    private static final Pattern PICTURE = Pattern.compile("\\(picture:(\\d{1,3})\\)");
    private static final Parser PARSER = Parser.builder().build();

    private final Versions versions;
    private final FileConversions conversions;
    private final Access access;

    GuidelineImports(Versions versions, FileConversions conversions, Access access) {
        this.versions = versions;
        this.conversions = conversions;
        this.access = access;
    }

    /**
     * Reads the text for a new guideline in a space. Only trainers may call this.
     *
     * @throws Refused if the file cannot be read as a text
     */
    public ImportedText read(SpaceId space, String fileName, byte[] file) {
        access.require(Act.WRITE, space.audience());
        access.require(Role.TRAINER);
        return text(fileName, file);
    }

    /**
     * Reads another text for a version. Only its authors may call this.
     *
     * @throws Refused if the file cannot be read as a text
     */
    public ImportedText read(GuidelineVersionId id, String fileName, byte[] file) {
        versions.writtenByViewer(id);
        return text(fileName, file);
    }

    private ImportedText text(String fileName, byte[] file) {
        if (file.length > MOST_BYTES) throw new Refused("guidelines.import.refused.large", MOST_BYTES >> 20);
        var name = fileName.toLowerCase(Locale.ROOT);
        var text = name.endsWith(".docx") ? word(file) : name.endsWith(".md") ? markdown(file) : unknown();
        if (text.markdown().isBlank()) throw new Refused("guidelines.import.refused.empty");
        if (text.markdown().length() > GuidelineWriting.LONGEST_TEXT)
            throw new Refused("guidelines.refused.long", GuidelineWriting.LONGEST_TEXT);
        return text;
    }

    private static ImportedText unknown() {
        throw new Refused("guidelines.import.refused.kind");
    }

    private ImportedText word(byte[] file) {
        var converted = conversions.word(file);
        if (converted.outcome() == ConversionOutcome.CONVERTED)
            return new ImportedText(named(converted).strip(), converted.pictures(), converted.leftOut());
        throw new Refused("guidelines.import.refused." + converted.outcome());
    }

    /** Returns the text with the names of the pictures in place of their numbers. */
    private static String named(ConvertedFile file) {
        var names = file.pictures().stream()
                .map(picture -> PictureName.of(picture.bytes()))
                .toList();
        return PICTURE.matcher(file.markdown()).replaceAll(found -> {
            var number = Integer.parseInt(found.group(1));
            return number < names.size() ? "(" + PictureName.address(names.get(number)) + ")" : "()";
        });
    }

    private static ImportedText markdown(byte[] file) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (text.indexOf('\0') >= 0) throw new Refused("guidelines.import.refused.encoding");
            var markdown = text.startsWith("\uFEFF") ? text.substring(1) : text;
            var pictures = pictures(markdown);
            return new ImportedText(
                    markdown.strip(), List.of(), pictures == 0 ? Map.of() : Map.of(LeftOut.PICTURE, pictures));
        } catch (CharacterCodingException otherCharset) {
            throw new Refused("guidelines.import.refused.encoding");
        }
    }

    /** Returns how many pictures a text names that are not in the portal. The portal does not fetch them. */
    private static int pictures(String markdown) {
        var counter = new AbstractVisitor() {
            private int found;

            @Override
            public void visit(Image image) {
                if (!image.getDestination().startsWith("picture:")) found++;
            }
        };
        try {
            PARSER.parse(markdown).accept(counter);
        } catch (StackOverflowError nestedThousandsDeep) {
            throw new Refused("guidelines.import.refused.BROKEN");
        }
        return counter.found;
    }
}
