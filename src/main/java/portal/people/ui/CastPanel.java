package portal.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.people.SignInOffers;
import portal.people.SignInOffers.Offer;
import portal.ui.Symbol;

/** The fictitious people one may sign in as, by country; only where a demonstration world offers them. */
class CastPanel extends Section {
    private static final int LOOK_AGAIN_MILLIS = 2_000;

    private final Div groups = new Div();
    private final transient SignInOffers world;
    private final Runnable enter;

    CastPanel(SignInOffers world, Runnable enter) {
        this.world = world;
        this.enter = enter;
        addClassName("cast");
        getElement().setAttribute("aria-labelledby", "cast-title");
        var title = new H2(getTranslation("people.cast"));
        title.setId("cast-title");
        add(banner(), title, new Paragraph(getTranslation("people.cast.lead")), groups);
        groups.addClassName("cast-groups");
    }

    private Component banner() {
        var banner = new Div(Symbol.INFO.icon(), new Span(getTranslation("people.fictitious")));
        banner.addClassName("fictitious");
        return banner;
    }

    /** While the world is still being made, looks again from time to time. */
    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        if (show()) return;
        ui.setPollInterval(LOOK_AGAIN_MILLIS);
        ui.addPollListener(look -> {
            if (show()) ui.setPollInterval(-1);
        });
    }

    private boolean show() {
        var offers = world.offers();
        groups.removeAll();
        byHome(offers).forEach((home, people) -> groups.add(new Div(new H3(home), people(people))));
        if (offers.isEmpty()) groups.add(new Paragraph(getTranslation("people.cast.soon")));
        return !offers.isEmpty();
    }

    private Map<String, List<Offer>> byHome(List<Offer> offers) {
        return offers.stream().collect(Collectors.groupingBy(this::home, LinkedHashMap::new, Collectors.toList()));
    }

    private String home(Offer offer) {
        return offer.country() != null
                ? offer.country().displayName(getLocale())
                : getTranslation("people.affiliation." + offer.affiliation());
    }

    private Component people(List<Offer> offers) {
        var people = new UnorderedList();
        people.addClassName("plain");
        offers.forEach(offer -> people.add(new ListItem(person(offer))));
        return people;
    }

    private Component person(Offer offer) {
        var name = new Span(offer.name());
        name.addClassName("cast-name");
        var does = new Span(does(offer));
        does.addClassName("cast-does");
        var button = new NativeButton("", click -> {
            world.accept(offer.username());
            enter.run();
        });
        button.add(name, does);
        button.addClassName("cast-person");
        button.getElement().setAttribute("data-username", offer.username());
        return button;
    }

    private String does(Offer offer) {
        var roles = offer.roles().stream()
                .map(role -> getTranslation("people.role." + role))
                .toList();
        return roles.isEmpty() ? offer.agency() : String.join(", ", roles);
    }
}
