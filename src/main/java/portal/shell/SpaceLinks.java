package portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import portal.access.SpaceCard;

/** A list of links to spaces. */
class SpaceLinks extends UnorderedList {
    SpaceLinks(List<SpaceCard> spaces) {
        addClassNames("plain", "places");
        spaces.forEach(space -> add(new ListItem(link(space))));
    }

    /** Returns a link with the name of a space. The names of restricted spaces have a different colour. */
    static Anchor link(SpaceCard space) {
        var name = new Span(space.name());
        name.getElement().setAttribute("dir", "auto");
        var link = new Anchor(space.route());
        link.add(space.kind().symbol().icon(), name);
        link.setClassName("news-room", space.isRestricted());
        return link;
    }
}
