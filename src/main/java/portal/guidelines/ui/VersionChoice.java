package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import portal.guidelines.GuidelineId;
import portal.guidelines.VersionSummary;

/** The fields for choosing the two versions that are compared. A choice changes the address of the page. */
class VersionChoice extends Div {
    private final GuidelineId guideline;
    private final Select<VersionSummary> from;
    private final Select<VersionSummary> to;

    /** @param versions the versions whose text the viewer may read */
    VersionChoice(GuidelineId guideline, List<VersionSummary> versions, VersionSummary earlier, VersionSummary later) {
        this.guideline = guideline;
        addClassName("guideline-filters");
        from = select("guidelines.difference.from", versions, earlier);
        to = select("guidelines.difference.to", versions, later);
        add(from, to);
    }

    private Select<VersionSummary> select(String key, List<VersionSummary> versions, VersionSummary chosen) {
        var select = new Select<VersionSummary>();
        select.setLabel(getTranslation(key));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> getTranslation("guidelines.version", version.number()) + " · "
                + getTranslation("guidelines.state." + version.state()));
        select.setValue(chosen);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) compare();
        });
        return select;
    }

    private void compare() {
        UI.getCurrent()
                .navigate(ReadingAddress.differences(
                        guideline, from.getValue().number(), to.getValue().number()));
    }
}
