package portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import portal.access.SpaceCard;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * The main menu, at the start side of the page or, on a phone, at the bottom. Its entries come from the {@code @Menu}
 * annotations of the views.
 */
class MainMenu extends Nav {
    private static final Map<String, Shortcut> KEYS =
            Map.of("", Shortcut.HOME, "knowledge", Shortcut.KNOWLEDGE, "operations", Shortcut.OPERATIONS);

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    MainMenu() {
        addClassName("rail");
        setAriaLabel(getTranslation("shell.menu"));
        var list = new UnorderedList();
        list.addClassName("plain");
        MenuConfiguration.getMenuEntries().forEach(entry -> list.add(new ListItem(link(entry))));
        add(list);
    }

    /**
     * Marks the entry of the current page. If the page itself has no entry, marks the entry of the kind of space to
     * which the page belongs.
     */
    void show(Location location, Optional<SpaceCard> space) {
        var first = location.getFirstSegment();
        var here = links.containsKey(first)
                ? first
                : space.map(card -> card.kind().menu()).orElse("-");
        links.forEach((path, link) -> {
            if (path.equals(here)) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
    }

    /**
     * Shows the number of news items beside each entry.
     *
     * @param news the numbers, by the path of the entry
     */
    void mark(Map<String, Integer> news) {
        links.forEach((path, link) -> {
            link.getChildren().filter(MenuBadge.class::isInstance).toList().forEach(link::remove);
            int count = news.getOrDefault(path, 0);
            link.getElement().removeAttribute("aria-describedby");
            if (count > 0) link.add(new MenuBadge(link, count));
        });
    }

    private Anchor link(MenuEntry entry) {
        var path = entry.path().replaceAll("^/", "");
        var link = new Anchor(path.isEmpty() ? "." : path);
        if (entry.icon() != null) link.add(Symbol.named(entry.icon()).icon());
        link.add(new Span(getTranslation(entry.title())));
        if (KEYS.containsKey(path)) KEYS.get(path).on(link);
        links.put(path, link);
        return link;
    }
}
