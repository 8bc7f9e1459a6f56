package portal.people.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import portal.people.SignInOffers;
import portal.people.SignInOffers.Offer;

/**
 * The part of the sign-in page that lists the fictitious people of a demonstration world, by country. Anybody may sign
 * in as one of them.
 */
class CastPanel {
    private final SignInOffers world;
    private final PageTexts words;

    /** Adds a form to an element. {@code target} is the address to which the browser sends the form. */
    interface Form {
        Element begin(Element in, String target);
    }

    CastPanel(SignInOffers world, PageTexts words) {
        this.world = world;
        this.words = words;
    }

    /**
     * Adds the panel to the page. While the demonstration world is still being created, the script sign-in.js checks
     * from time to time whether it is complete.
     */
    void addTo(Element page, Form form) {
        var panel = page.appendElement("section").attr("class", "cast").attr("aria-labelledby", "cast-title");
        words.add(panel, "p", "people.fictitious").attr("class", "fictitious");
        words.add(panel, "h2", "people.cast").attr("id", "cast-title");
        words.add(panel, "p", "people.cast.lead");
        var offers = world.offers();
        if (offers.isEmpty()) words.add(panel, "p", "people.cast.soon").attr("class", "cast-soon");
        else groups(form.begin(panel, "/login/as").attr("class", "cast-groups"), offers);
    }

    private void groups(Element form, List<Offer> offers) {
        byHome(offers).forEach((home, people) -> {
            var group = form.appendElement("div");
            group.appendElement("h3").text(home);
            var list = group.appendElement("ul").attr("class", "plain");
            people.forEach(offer -> person(list.appendElement("li"), offer));
        });
    }

    private Map<String, List<Offer>> byHome(List<Offer> offers) {
        return offers.stream().collect(Collectors.groupingBy(this::home, LinkedHashMap::new, Collectors.toList()));
    }

    private String home(Offer offer) {
        return offer.country() != null
                ? offer.country().displayName(words.language())
                : words.of("people.affiliation." + offer.affiliation());
    }

    private void person(Element in, Offer offer) {
        var button = in.appendElement("button").attr("class", "cast-person");
        button.attr("name", "username").attr("value", offer.username()).attr("data-username", offer.username());
        button.appendElement("span").attr("class", "cast-name").text(offer.name());
        button.appendElement("span").attr("class", "cast-does").text(does(offer));
    }

    private String does(Offer offer) {
        var roles = offer.roles().stream()
                .map(role -> words.of("people.role." + role))
                .toList();
        return roles.isEmpty() ? offer.agency() : String.join(", ", roles);
    }
}
