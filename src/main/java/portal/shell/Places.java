package portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import portal.access.SpaceCard;

/** Spaces to go to, by name. */
class Places extends UnorderedList {
    Places(List<SpaceCard> spaces) {
        addClassNames("plain", "places");
        spaces.forEach(space -> add(new ListItem(link(space))));
    }

    /** A link to a space under its name; a restricted one has the colour of its world. */
    static Anchor link(SpaceCard space) {
        var name = new Span(space.name());
        name.getElement().setAttribute("dir", "auto");
        var link = new Anchor(space.route());
        link.add(space.kind().symbol().icon(), name);
        link.setClassName("news-room", space.isRestricted());
        return link;
    }
}
