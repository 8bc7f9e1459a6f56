package portal.imports;

import java.net.URI;

/**
 * The destination of the files.
 *
 * @param portal the portal's address, with a slash at the end
 * @param space the id of the space
 * @param about the properties of every document, as the API takes them
 */
record ImportTarget(URI portal, String token, String space, String about) {
    URI shelf() {
        return portal.resolve("api/v1/spaces/" + space + "/documents");
    }

    URI page(String document) {
        return portal.resolve("documents/" + document);
    }
}
