package portal.shell;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A response that adds the charset UTF-8 to a Content-Type for text that names no charset, because all texts of the
 * portal are in UTF-8.
 */
class Utf8Response extends HttpServletResponseWrapper {
    private static final String CONTENT_TYPE = "Content-Type";

    Utf8Response(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setContentType(@Nullable String type) {
        super.setContentType(told(type));
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        super.setHeader(name, CONTENT_TYPE.equalsIgnoreCase(name) ? told(value) : value);
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        super.addHeader(name, CONTENT_TYPE.equalsIgnoreCase(name) ? told(value) : value);
    }

    private static @Nullable String told(@Nullable String type) {
        return type == null || type.contains("charset=") || !isText(type) ? type : type + ";charset=utf-8";
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.endsWith("xml");
    }
}
