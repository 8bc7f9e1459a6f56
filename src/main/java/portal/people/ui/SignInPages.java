package portal.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.people.FirstFactors;
import portal.people.SignIn;
import portal.people.SignInOffers;
import portal.people.SignInRefused;
import portal.people.Viewers;
import portal.people.WantedPage;
import portal.ui.Texts;

/**
 * Answers the requests of the sign-in page: first for user name and password, then for the code. The page is plain HTML
 * that needs no script, no session and no Vaadin user interface on the server, so that requests of people who are not
 * signed in cost very little.
 */
@RestController
class SignInPages {
    private static final String PASSWORD = "/login";
    private static final String CODE = "/login/code";
    private static final String CAST = "/login/as";

    private final SignIn signIn;
    private final FirstFactors firstFactors;
    private final Viewers viewers;
    private final Optional<SignInOffers> offers;
    private final Texts texts;

    SignInPages(
            SignIn signIn,
            FirstFactors firstFactors,
            Viewers viewers,
            ObjectProvider<SignInOffers> offers,
            Texts texts) {
        this.signIn = signIn;
        this.firstFactors = firstFactors;
        this.viewers = viewers;
        this.offers = Optional.ofNullable(offers.getIfAvailable());
        this.texts = texts;
    }

    @GetMapping(PASSWORD)
    ResponseEntity<String> askPassword(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String problem,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = WantedPage.of(to);
        if (viewers.current().isPresent()) return goTo(wanted.address());
        return page(page(wanted, token, request, response).password("", SignInProblem.named(problem)), HttpStatus.OK);
    }

    @PostMapping(PASSWORD)
    ResponseEntity<String> takePassword(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String to,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = WantedPage.of(to);
        try {
            firstFactors.issue(signIn.password(username, password), request, response);
            return goTo(CODE + wanted.asParameter("?"));
        } catch (SignInRefused refused) {
            var problem = SignInProblem.of(refused);
            return page(page(wanted, token, request, response).password(username.strip(), problem), problem.status());
        }
    }

    @GetMapping(CODE)
    ResponseEntity<String> askCode(
            @RequestParam(required = false) @Nullable String to,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = WantedPage.of(to);
        if (firstFactors.held(request).isEmpty()) return goTo(wanted.signIn());
        return page(page(wanted, token, request, response).code(SignInProblem.NONE), HttpStatus.OK);
    }

    @PostMapping(CODE)
    ResponseEntity<String> takeCode(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String to,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = WantedPage.of(to);
        var first = firstFactors.held(request);
        if (first.isEmpty()) return goTo(PASSWORD + "?problem=" + SignInProblem.TOO_LATE + wanted.asParameter("&"));
        try {
            signIn.code(first.get(), code);
            firstFactors.forget(request, response);
            return goTo(wanted.address());
        } catch (SignInRefused refused) {
            var problem = SignInProblem.of(refused);
            return page(page(wanted, token, request, response).code(problem), problem.status());
        }
    }

    /** Signs the user in as a fictitious person. This works only in a demonstration world. */
    @PostMapping(CAST)
    ResponseEntity<String> takeOffer(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(required = false) @Nullable String to,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = WantedPage.of(to);
        if (offers.stream()
                .flatMap(world -> world.offers().stream())
                .noneMatch(offer -> offer.username().equals(username))) return goTo(wanted.signIn());
        try {
            offers.orElseThrow().accept(username);
            return goTo(wanted.address());
        } catch (SignInRefused refused) {
            var problem = SignInProblem.of(refused);
            return page(page(wanted, token, request, response).password("", problem), problem.status());
        }
    }

    private SignInPage page(
            WantedPage wanted, CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var language = PageLanguage.of(request, response);
        return new SignInPage(new PageTexts(texts, language), request.getRequestURI(), wanted, token, offers);
    }

    private static ResponseEntity<String> page(String html, HttpStatus status) {
        var answer = ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=utf-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", SignInPage.POLICY)
                .header("Referrer-Policy", "same-origin"); // so that forms send the origin that OwnFormsOnly checks
        if (status == HttpStatus.TOO_MANY_REQUESTS) answer.header(HttpHeaders.RETRY_AFTER, "900");
        return answer.body(html);
    }

    private static ResponseEntity<String> goTo(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
