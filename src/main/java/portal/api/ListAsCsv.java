package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import portal.ui.Csv;

/**
 * Writes the result of a list search as {@code text/csv}, with one row for each term. The columns have the names of the
 * fields in JSON.
 */
@Component
class ListAsCsv extends AbstractHttpMessageConverter<ListAnswer> {
    static final String TYPE = "text/csv";
    private static final String HEAD = Csv.row(
            "term",
            "answer",
            "items",
            "kind",
            "id",
            "title",
            "page",
            "line",
            "times",
            "space",
            "classification",
            "tlp");

    ListAsCsv() {
        super(UTF_8, MediaType.parseMediaType(TYPE));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ListAnswer.class;
    }

    @Override
    protected boolean canRead(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected ListAnswer readInternal(Class<? extends ListAnswer> type, HttpInputMessage input) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void writeInternal(ListAnswer answer, HttpOutputMessage output) throws IOException {
        var csv = new StringBuilder(HEAD);
        answer.terms().forEach(line -> csv.append(row(line)));
        output.getBody().write(csv.toString().getBytes(UTF_8));
    }

    private static String row(ListAnswer.Line line) {
        var first = line.first();
        var marking = first == null ? null : first.marking();
        return Csv.row(
                line.term(),
                line.answer(),
                line.items(),
                first == null ? "" : first.kind(),
                first == null ? "" : first.id(),
                first == null ? "" : first.title(),
                first == null ? "" : first.page(),
                line.line(),
                line.times(),
                first == null || first.space() == null ? "" : first.space().name(),
                marking == null ? "" : marking.classification(),
                marking == null ? "" : marking.tlp());
    }
}
