package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;
import portal.ui.Languages;
import portal.ui.Texts;

/**
 * Answers requests that the web server refuses before they reach a route or page, for example because the headers are
 * too large. API clients get a {@link Problem}, browsers a simple page; if the address was too long to be read, every
 * client gets a {@link Problem}. The web server's own error page is never sent, because it names the server's software.
 */
@Component
@Order // after Spring's customizer, so that this report has precedence over Spring's
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /**
     * The largest size of the request headers with the address, in bytes. It is enough for the longest query in
     * multi-byte characters.
     */
    static final int LONGEST_HEADERS = 16_384;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s" dir="%2$s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%3$s</title><link rel="stylesheet" href="/assets/layers.css"><link rel="stylesheet" href="/assets/portal.css"><link rel="stylesheet" href="/assets/api.css"></head>
            <body><main class="plain-refusal"><h1>%3$s</h1><p><a href="/">%4$s</a></p></main></body>
            </html>
            """;

    private static final String MAY_LOAD =
            "default-src 'none'; style-src 'self'; font-src 'self'; frame-ancestors 'none'";

    private final Problems problems;
    private final Texts texts;
    private final LocaleResolver languages;

    ServerRefusals(Problems problems, Texts texts, LocaleResolver localeResolver) {
        this.problems = problems;
        this.texts = texts;
        this.languages = localeResolver;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(
                connector -> connector.setProperty("maxHttpRequestHeaderSize", String.valueOf(LONGEST_HEADERS)));
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) host.setErrorReportValveClass("");
            context.getParent().getPipeline().addValve(new RefusalReport());
        });
    }

    /**
     * Returns whether the request comes from a program. This is assumed if the address is so long that it was not read,
     * because nobody types such an address.
     */
    private static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI() == null || ApiSecurity.leadsTo(request);
    }

    private void sendPage(HttpServletRequest request, HttpServletResponse response) {
        var language = languages.resolveLocale(request);
        var title = texts.getTranslation("api.problem." + ProblemType.of(response.getStatus()), language);
        var home = texts.getTranslation("api.refused.home", language);
        var page = PAGE.formatted(
                        language.getLanguage(),
                        Languages.direction(language),
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(home))
                .getBytes(UTF_8);
        response.resetBuffer();
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Security-Policy", MAY_LOAD);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        try {
            StreamUtils.copy(page, response.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Writes the body of an error response that has no body yet. */
    private final class RefusalReport extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            if (isProgram(request)) problems.send(request, response, response.getStatus());
            else sendPage(request, response);
        }
    }
}
