package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.guidelines.GuidelineCard;
import portal.guidelines.VersionState;
import portal.guidelines.VersionSummary;

/**
 * Lists the versions of a guideline that the viewer may read, with links that open each of them and compare it with the
 * version in force.
 */
class VersionList extends NativeDetails {
    private final GuidelineCard card;
    private final ReadingAddress address;
    private final @Nullable VersionSummary inForce;

    VersionList(GuidelineCard card, List<VersionSummary> versions, ReadingAddress address) {
        this.card = card;
        this.address = address;
        this.inForce = versions.stream()
                .filter(version -> version.state() == VersionState.PUBLISHED)
                .findFirst()
                .orElse(null);
        addClassName("guideline-versions");
        setSummaryText(getTranslation("guidelines.read.versions", versions.size()));
        var list = new OrderedList();
        list.addClassName("plain");
        versions.forEach(version -> list.add(item(version)));
        setContent(list);
    }

    private ListItem item(VersionSummary version) {
        var item = new ListItem(facts(version));
        if (!version.changeNote().isEmpty()) item.add(new TypedText(version.changeNote()));
        item.add(links(version));
        return item;
    }

    private Component facts(VersionSummary version) {
        return Facts.of(version.number(), version.state())
                .inForceSince(version.publishedAt())
                .fact(getTranslation(version.isMajor() ? "guidelines.read.major" : "guidelines.read.minor"));
    }

    private Component links(VersionSummary version) {
        var links = new Div();
        links.addClassName("guideline-links");
        if (version.number() == card.number()) links.add(new Span(getTranslation("guidelines.read.this")));
        else
            links.add(new Anchor(
                    address.ofVersion(version.number()).route(),
                    getTranslation("guidelines.read.read", version.number())));
        if (inForce != null && inForce.number() != version.number() && version.isTextShown())
            links.add(new Anchor(
                    ReadingAddress.differences(card.id(), version.number(), inForce.number()),
                    getTranslation("guidelines.read.compare", version.number(), inForce.number())));
        return links;
    }
}
