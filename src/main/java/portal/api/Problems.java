package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import portal.access.NotFound;
import portal.access.Refused;
import portal.people.ReauthenticationNeeded;
import portal.people.Viewers;
import portal.search.Results.Advice;
import portal.search.SearchUnavailable;
import portal.ui.ErrorId;
import portal.ui.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every failed API request in one format. The response for hidden, deleted and non-existent resources is the
 * same, byte for byte (NL-01). The response for an internal error contains a number and no other detail (NL-16).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems implements HandlerExceptionResolver {
    private static final List<String> OF_AN_ANSWER_BEGUN = List.of("Content-Disposition", "Accept-Ranges");

    private static final String SECONDS_UNTIL_SEARCH_MAY_ANSWER = "5";

    private final Texts texts;
    private final LocaleResolver languages;
    private final Viewers viewers;
    private final JsonMapper json;

    Problems(Texts texts, LocaleResolver localeResolver, Viewers viewers, JsonMapper json) {
        this.texts = texts;
        this.languages = localeResolver;
        this.viewers = viewers;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ApiSecurity.leadsTo(request) || response.isCommitted()) return null;
        if (!DisconnectedClientHelper.isClientDisconnectedException(failure)) answer(request, response, failure);
        return new ModelAndView();
    }

    void send(HttpServletRequest request, HttpServletResponse response, ProblemType fault) {
        send(request, response, problem(fault, null, languages.resolveLocale(request)));
    }

    /** Answers a request that the web server has refused with this HTTP status. */
    void send(HttpServletRequest request, HttpServletResponse response, int status) {
        var fault = ProblemType.of(status);
        var title = title(fault, languages.resolveLocale(request));
        send(request, response, new Problem(fault.type(), title, status, null, null, null, null));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        if (failure instanceof ErrorResponse known)
            known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        send(request, response, problem(failure, languages.resolveLocale(request)));
    }

    private Problem problem(Exception failure, Locale language) {
        return switch (failure) {
            case InvalidRequest invalid -> problem(invalid.fault, invalid.field, language);
            // a token may expire while its request is running
            case NotFound _ ->
                problem(viewers.current().isEmpty() ? ProblemType.NO_TOKEN : ProblemType.NOT_FOUND, null, language);
            case Refused refused -> refused(refused, language);
            case TextConflict conflict -> conflict(conflict, language);
            case ReauthenticationNeeded _ -> problem(ProblemType.REAUTHENTICATION, null, language);
            case SearchUnavailable none ->
                problem(
                        none.advice() == Advice.AWAY ? ProblemType.SEARCH_AWAY : ProblemType.SEARCH_BUSY,
                        null,
                        language);
            case HttpRequestMethodNotSupportedException _ -> problem(ProblemType.METHOD, null, language);
            case HttpMediaTypeNotSupportedException _ -> problem(ProblemType.MEDIA_TYPE, "Content-Type", language);
            case HttpMediaTypeNotAcceptableException _ -> problem(ProblemType.NOT_ACCEPTABLE, "Accept", language);
            case MissingServletRequestParameterException missing ->
                problem(ProblemType.MISSING, missing.getParameterName(), language);
            case MethodArgumentTypeMismatchException wrong ->
                wrong.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? problem(ProblemType.NOT_FOUND, null, language)
                        : problem(ProblemType.WRONG, wrong.getName(), language);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable.getCause(), language);
            case JacksonException unreadable -> unreadable(unreadable, language);
            case UncheckedIOException stream
            when stream.getCause() instanceof Upload.BrokenOff -> problem(ProblemType.UNREADABLE, null, language);
            default -> broke(failure, language);
        };
    }

    private static ProblemType fault(Refused refused) {
        return switch (refused.ground()) {
            case RULE -> ProblemType.REFUSED;
            case RIGHT -> ProblemType.NOT_ALLOWED;
            case SIZE -> ProblemType.TOO_LARGE;
            case UNDER_WAY -> ProblemType.TOO_MANY;
        };
    }

    private Problem refused(Refused refused, Locale language) {
        var fault = fault(refused);
        var why = texts.getTranslation(refused.key(), language, refused.arguments());
        return new Problem(
                fault.type(),
                title(fault, language),
                fault.status(),
                why,
                refused.field().orElse(null),
                null,
                null);
    }

    private Problem conflict(TextConflict conflict, Locale language) {
        var fault = ProblemType.CONFLICT;
        var both = ConflictResource.of(conflict.found);
        return new Problem(fault.type(), title(fault, language), fault.status(), null, "base", null, both);
    }

    private Problem unreadable(@Nullable Throwable why, Locale language) {
        return switch (why) {
            case StreamConstraintsException _ -> problem(ProblemType.TOO_LARGE, null, language);
            case DatabindException stated
            when stated.getCause() instanceof InvalidRequest invalid -> problem(invalid.fault, invalid.field, language);
            case UnrecognizedPropertyException unknown -> problem(ProblemType.UNKNOWN, field(unknown), language);
            case DatabindException wrong -> problem(ProblemType.WRONG, field(wrong), language);
            case null, default -> problem(ProblemType.UNREADABLE, null, language);
        };
    }

    private static @Nullable String field(JacksonException wrong) {
        var path = wrong.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? null : path;
    }

    private Problem broke(Exception failure, Locale language) {
        var fault = ProblemType.BROKE;
        var number = ErrorId.of(failure).value();
        return new Problem(fault.type(), title(fault, language), fault.status(), null, null, number, null);
    }

    private Problem problem(ProblemType fault, @Nullable String field, Locale language) {
        return new Problem(fault.type(), title(fault, language), fault.status(), null, field, null, null);
    }

    private String title(ProblemType fault, Locale language) {
        return texts.getTranslation("api.problem." + fault, language);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        var body = json.writeValueAsBytes(problem);
        response.resetBuffer();
        OF_AN_ANSWER_BEGUN.forEach(header -> response.setHeader(header, null));
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE)
            response.setHeader("Retry-After", SECONDS_UNTIL_SEARCH_MAY_ANSWER);
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) response.setHeader("WWW-Authenticate", "Bearer");
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", languages.resolveLocale(request).getLanguage());
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            // the client has disconnected
        }
    }
}
