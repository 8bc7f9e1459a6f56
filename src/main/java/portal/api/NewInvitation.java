package portal.api;

import portal.people.CountryCode;

/**
 * The body of a request that invites a country to an operation.
 *
 * @param country the two-letter code of the country
 */
@Example("""
        {"country": "KE"}""")
record NewInvitation(String country) {
    NewInvitation {
        Input.given("country", country);
    }

    CountryCode code() {
        return Input.country(country);
    }
}
