package portal.imports;

import java.net.URI;

/**
 * The portal and the space into which files are imported, with the properties for each document.
 *
 * @param portal the portal's address, with a slash at the end
 * @param token the token of the person who imports
 * @param space the id of the space
 * @param about the properties of every document, as JSON for the API
 */
record ImportTarget(URI portal, String token, String space, String about) {
    URI shelf() {
        return portal.resolve("api/v1/spaces/" + space + "/documents");
    }

    URI page(String document) {
        return portal.resolve("documents/" + document);
    }
}
