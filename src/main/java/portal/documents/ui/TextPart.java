package portal.documents.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.search.extracts.PagedText;
import portal.search.extracts.Spots;
import portal.ui.Mark;

/** A page of a text, or a stretch of a long one, with the sought words marked. */
class TextPart extends Section {
    private final PagedText text;
    private final Paragraph words = new Paragraph();

    /** @param marks keeps the marks by the number of their spot @param name such as "page 3", where a page begins */
    TextPart(PagedText text, PagedText.Part part, Spots spots, Map<Integer, Mark> marks, @Nullable String name) {
        this.text = text;
        addClassName("text-part");
        if (name != null) add(new H3(name));
        add(words);
        var done = part.start();
        for (int number = spots.from(part.start()); number < spots.size(); number++) {
            if (spots.start(number) >= part.end()) break;
            var start = Math.max(part.start(), spots.start(number));
            var mark = new Mark(text.between(start, Math.min(part.end(), spots.end(number))));
            marks.putIfAbsent(number, mark);
            plain(done, start);
            words.add(mark);
            done = Math.min(part.end(), spots.end(number));
        }
        plain(done, part.end());
    }

    private void plain(int start, int end) {
        if (start < end) words.add(new Text(text.between(start, end)));
    }
}
