package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** The addresses of further pages of a result, relative to the root of the portal. */
final class Address {
    private Address() {}

    /** Returns the address of the request with another value for one parameter. */
    static String with(HttpServletRequest request, String name, String value) {
        var parameters = new LinkedHashMap<>(request.getParameterMap());
        parameters.put(name, new String[] {value});
        return request.getRequestURI()
                + parameters.entrySet().stream()
                        .flatMap(each -> Arrays.stream(each.getValue())
                                .map(one -> each.getKey() + "=" + URLEncoder.encode(one, UTF_8)))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
