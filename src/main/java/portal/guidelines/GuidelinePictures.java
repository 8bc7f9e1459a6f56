package portal.guidelines;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.ReadAudit;
import portal.access.Refused;
import portal.documents.FileConversions;
import portal.documents.PictureFiles;
import portal.documents.extraction.ConversionOutcome;
import portal.documents.extraction.ConvertedPicture;
import portal.guidelines.PictureTable.StoredPicture;

/**
 * The pictures of guidelines. Readers see a picture only in a version whose text shows it; the people who work on a
 * version also see the pictures that were added for it.
 */
@Service
@Transactional
public class GuidelinePictures {
    /** The largest size of a file that is taken, in bytes. */
    public static final int MOST_BYTES = 10 << 20;
    /** How many pictures can be added for one version. */
    public static final int MOST_PICTURES = 200;

    public static final int LONGEST_DESCRIPTION = 300;

    private final Versions versions;
    private final VersionTable versionTable;
    private final TranslationTable translations;
    private final PictureTable pictures;
    private final PictureFiles files;
    private final FileConversions conversions;
    private final Access access;
    private final ReadAudit readAudit;
    private final Clock clock;

    GuidelinePictures(
            Versions versions,
            VersionTable versionTable,
            TranslationTable translations,
            PictureTable pictures,
            PictureFiles files,
            FileConversions conversions,
            Access access,
            ReadAudit readAudit,
            Clock clock) {
        this.versions = versions;
        this.versionTable = versionTable;
        this.translations = translations;
        this.pictures = pictures;
        this.files = files;
        this.conversions = conversions;
        this.access = access;
        this.readAudit = readAudit;
        this.clock = clock;
    }

    /**
     * Converts a file to a picture that can be added to a version. Nothing is stored. There is no transaction, because
     * a conversion may take seconds.
     *
     * @throws Refused if the viewer is not an author of a version in work, or the file is not a picture that the portal
     *     takes
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public ConvertedPicture convert(GuidelineVersionId id, byte[] file) {
        requireInWork(versions.writtenByViewer(id));
        if (file.length > MOST_BYTES) throw new Refused("guidelines.picture.refused.large", MOST_BYTES >> 20);
        var converted = conversions.picture(file);
        if (converted.outcome() == ConversionOutcome.CONVERTED)
            return converted.pictures().getFirst();
        throw new Refused(
                switch (converted.outcome()) {
                    case WRONG_KIND -> "guidelines.picture.refused.kind";
                    case TOO_LARGE -> "guidelines.picture.refused.pixels";
                    default -> "guidelines.picture.refused.broken";
                });
    }

    /**
     * Adds a picture for the text of a version. To add it again changes nothing.
     *
     * @return the name by which Markdown refers to it, as in {@code ![description](picture:name)}
     * @throws Refused if the viewer is not an author of the version, or the version was published or has {@link
     *     #MOST_PICTURES} pictures already
     */
    public String add(GuidelineVersionId id, ConvertedPicture picture) {
        var version = versions.forChange(id, Act.WRITE);
        versions.requireAuthor(version);
        requireInWork(version);
        var name = PictureName.of(picture.bytes());
        if (pictures.has(id, name)) return name;
        if (pictures.count(id) >= MOST_PICTURES) throw new Refused("guidelines.picture.refused.many", MOST_PICTURES);
        var address = files.keep(version.space(), picture.bytes());
        pictures.insert(version, picture, address, access.viewer(), clock.instant());
        versions.publish(PictureAdded::new, version);
        return name;
    }

    private static void requireInWork(VersionRow version) {
        if (!version.state().isInWork()) throw new Refused("guidelines.refused.published");
    }

    /**
     * Returns a picture that the viewer may see in a version. The audit log notes that the viewer has seen the
     * guideline.
     *
     * @param number the number of the version
     * @throws NotFound if the viewer may not read the version, or may see no such picture in it
     */
    @Transactional(readOnly = true)
    public PictureContent content(GuidelineId id, int number, String name) {
        var version = version(id, number).orElseThrow(NotFound::new);
        var content = content(version, name).orElseThrow(NotFound::new);
        readAudit.shown(id.value(), version.audience());
        return content;
    }

    /**
     * Returns a function that finds a picture of a version by its name; it finds only what the viewer may see in it.
     */
    Function<String, Optional<PictureContent>> album(GuidelineId id, int number) {
        var version = version(id, number);
        return name -> version.flatMap(found -> content(found, name));
    }

    private Optional<VersionRow> version(GuidelineId id, int number) {
        return versionTable.of(id, access.readable()).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    private Optional<PictureContent> content(VersionRow version, String name) {
        if (!PictureName.isOne(name)) return Optional.empty();
        return pictures.find(version, name)
                .filter(picture -> isShown(version, picture, name))
                .map(picture ->
                        new PictureContent(picture.mediaType(), files.read(version.space(), picture.address())));
    }

    private boolean isShown(VersionRow version, StoredPicture picture, String name) {
        if (access.may(Act.READ, version.work()))
            return picture.addedFor().equals(version.id()) || isInText(version, name);
        return version.isTextShown() && isInText(version, name);
    }

    private boolean isInText(VersionRow version, String name) {
        if (pictures.isIn(version.revision(), name)) return true;
        var inForce =
                translations.inForce(version.guideline(), version.number()).values();
        return pictures.isIn(
                inForce.stream().map(TranslationTable.Translation::id).toList(), name);
    }
}
