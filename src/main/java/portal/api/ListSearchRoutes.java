package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import portal.search.lists.ListSearch;
import portal.search.lists.TermList;
import tools.jackson.databind.json.JsonMapper;

/**
 * The route that searches for all terms of a list. It uses POST only because a list is too long for an address; it
 * changes nothing.
 */
@RestController
@RequestMapping(name = "List search: for many terms at once")
class ListSearchRoutes {
    static final String PATH = ApiSecurity.V1 + "/list-search";

    private final ListSearch search;
    private final JsonMapper json;

    ListSearchRoutes(ListSearch search, JsonMapper json) {
        this.search = search;
        this.json = json;
    }

    @PostMapping(
            path = PATH,
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE},
            produces = {MediaType.APPLICATION_JSON_VALUE, ListAsCsv.TYPE},
            name =
                    "Which of up to 10,000 terms stand in something that I may read: as JSON, or one on each line of a text")
    ListAnswer find(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(Json.LONGEST + 1);
        if (body.length > Json.LONGEST) throw new InvalidRequest(ProblemType.TOO_LARGE);
        return ListAnswer.of(search.find(TermList.of(lines(request, body)), done -> true));
    }

    private List<String> lines(HttpServletRequest request, byte[] body) {
        var type = MediaType.parseMediaType(request.getContentType());
        if (!type.isCompatibleWith(MediaType.TEXT_PLAIN)) return terms(json.readValue(body, String[].class));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException notText) {
            throw new InvalidRequest(ProblemType.UNREADABLE);
        }
    }

    private static List<String> terms(String @Nullable [] terms) {
        if (terms == null || Arrays.stream(terms).anyMatch(Objects::isNull))
            throw new InvalidRequest(ProblemType.WRONG);
        return List.of(terms);
    }
}
