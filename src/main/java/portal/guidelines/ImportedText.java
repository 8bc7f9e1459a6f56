package portal.guidelines;

import java.util.List;
import java.util.Map;
import portal.documents.extraction.ConvertedPicture;
import portal.documents.extraction.LeftOut;

/**
 * A text that was read from a file. Nothing of it is stored yet.
 *
 * @param markdown the text, which names its pictures as the text of a guideline does
 * @param pictures the pictures of the file, which are to be added to the version
 * @param leftOut what of the file is not in the text, with how often it occurs
 */
public record ImportedText(String markdown, List<ConvertedPicture> pictures, Map<LeftOut, Integer> leftOut) {
    /** Returns those of the pictures that an edited text still shows. */
    public List<ConvertedPicture> shownIn(String text) {
        return pictures.stream()
                .filter(picture -> text.contains(PictureName.address(PictureName.of(picture.bytes()))))
                .toList();
    }
}
