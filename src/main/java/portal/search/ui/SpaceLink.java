package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import portal.access.SpaceCard;

/** A link to the space of an item. The link says whether the space is open or restricted. */
class SpaceLink extends Anchor {
    SpaceLink(SpaceCard space) {
        super(space.route(), space.kind().symbol().icon());
        var world = new Span(getTranslation(space.kind().inside()));
        world.addClassName("unseen");
        var name = new Span(space.name());
        name.getElement().setAttribute("dir", "auto");
        add(world, name);
        addClassNames("hit-where", space.isRestricted() ? "hit-where-room" : "hit-where-knowledge");
    }
}
