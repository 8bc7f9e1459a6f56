package portal.documents.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;
import portal.documents.extraction.Conversion.ConversionFailed;
import portal.ui.MarkdownFromHtml;

/** Converts a Word file to Markdown, with its pictures; runs only in the extraction process. */
final class WordConversion {
    private static final String PICTURE = "wordpicturenumber";
    private static final Pattern PICTURES = Pattern.compile(PICTURE + "(\\d{1,4})end");
    private static final Pattern SIGNS_OF_MARKDOWN = Pattern.compile("[\\\\\\[\\]`<>\\s]+");

    private final LeftOutCounts leftOut = new LeftOutCounts();
    private final List<ConvertedPicture> pictures = new ArrayList<>();
    private final List<String> descriptions = new ArrayList<>();
    private long size;

    private WordConversion() {}

    static ConvertedFile of(byte[] file) throws IOException {
        return new WordConversion().converted(WordPackage.of(file));
    }

    private ConvertedFile converted(WordPackage word) throws IOException {
        leftOut.addAll(word.leftOut());
        var page = Jsoup.parseBodyFragment(html(word));
        var text = WordPackage.squeezed(page.text());
        leftOut.add(LeftOut.TEXT_BOX, (int)
                word.textBoxes().stream().filter(box -> !text.contains(box)).count());
        page.select("img").forEach(this::replace);
        WordHeadings.shift(page);
        WordNotes.move(page);
        withoutBookmarks(page);
        var markdown = withPictures(
                WordNotes.named(MarkdownFromHtml.convert(page.body().html())));
        if (markdown.length() > ConvertedFile.LONGEST_TEXT) throw new ConversionFailed(ConversionOutcome.TOO_LARGE);
        return new ConvertedFile(
                ConversionOutcome.CONVERTED, markdown, List.copyOf(pictures), Map.copyOf(leftOut.counts()));
    }

    private String html(WordPackage word) throws IOException {
        return new DocumentConverter()
                .disableEmbeddedStyleMap()
                .imageConverter(this::source)
                .convertToHtml(new ByteArrayInputStream(word.bytes()))
                .getValue();
    }

    /**
     * Takes a picture and returns its number as its address. If the picture cannot be taken, counts it as left out and
     * returns no address.
     */
    private Map<String, String> source(Image image) {
        try (var in = image.getInputStream()) {
            var picture = CleanPicture.of(in.readAllBytes());
            if (pictures.size() < ConvertedFile.MOST_PICTURES
                    && size + picture.bytes().length <= ConvertedFile.MOST_BYTES) {
                size += picture.bytes().length;
                pictures.add(picture);
                return Map.of("src", Integer.toString(pictures.size() - 1));
            }
        } catch (IOException | RuntimeException unreadable) {
            // counted below
        }
        leftOut.add(LeftOut.PICTURE, 1);
        return Map.of();
    }

    /** Replaces a picture by a word, because the conversion to Markdown keeps no addresses of pictures. */
    private void replace(Element image) {
        if (image.attr("src").isEmpty()) {
            image.remove();
            return;
        }
        image.replaceWith(new TextNode(PICTURE + descriptions.size() + "end"));
        var description =
                SIGNS_OF_MARKDOWN.matcher(image.attr("alt")).replaceAll(" ").strip();
        descriptions.add("![" + description + "](picture:" + image.attr("src") + ")");
    }

    private String withPictures(String markdown) {
        return PICTURES.matcher(markdown).replaceAll(found -> {
            var number = Integer.parseInt(found.group(1));
            return number < descriptions.size() ? Matcher.quoteReplacement(descriptions.get(number)) : "";
        });
    }

    private static void withoutBookmarks(Document page) {
        page.select("a[href^=#], a:not([href])").forEach(bookmark -> bookmark.unwrap());
    }
}
