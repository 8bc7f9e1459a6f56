package portal.guidelines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Refused;
import portal.documents.DocumentId;
import portal.documents.extraction.ConvertedPicture;

/** Starts guidelines together with what belongs to their first text: all of it is stored, or nothing. */
@Service
@Transactional
public class NewGuidelines {
    private final GuidelineWriting writing;
    private final GuidelineAnnexes annexes;
    private final GuidelinePictures pictures;

    NewGuidelines(GuidelineWriting writing, GuidelineAnnexes annexes, GuidelinePictures pictures) {
        this.writing = writing;
        this.annexes = annexes;
        this.pictures = pictures;
    }

    /**
     * Starts a guideline as a draft that only its author may read. Only trainers may call this. The files of the
     * pictures are on the disk before the draft is stored.
     *
     * @param body the PDF that is the guideline; null if the guideline is the text
     * @param shown the pictures that the text shows
     * @throws Refused if the text, the PDF or a picture is refused; then no guideline is started
     */
    public GuidelineVersionId start(DraftGuideline command, @Nullable DocumentId body, List<ConvertedPicture> shown) {
        var version = body == null ? writing.draft(command) : annexes.draft(command, body);
        shown.forEach(picture -> pictures.add(version, picture));
        return version;
    }
}
