package portal.imports;

import java.net.URI;

/**
 * Where the files go.
 *
 * @param portal its address, with a slash at the end
 * @param space the id of the space
 * @param about what is said of every document, as the API takes it
 */
record Target(URI portal, String token, String space, String about) {
    URI shelf() {
        return portal.resolve("api/v1/spaces/" + space + "/documents");
    }

    URI page(String document) {
        return portal.resolve("documents/" + document);
    }
}
