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
    private final Select<VersionSummary> from = select("guidelines.difference.from");
    private final Select<VersionSummary> to = select("guidelines.difference.to");

    VersionChoice(GuidelineId guideline) {
        this.guideline = guideline;
        addClassName("guideline-filters");
        add(from, to);
    }

    /** Returns whether the fields are for the versions of this guideline. */
    boolean isOf(GuidelineId other) {
        return guideline.equals(other);
    }

    /**
     * Shows which versions are compared.
     *
     * @param versions the versions whose text the viewer may read
     */
    void show(List<VersionSummary> versions, VersionSummary earlier, VersionSummary later) {
        show(from, versions, earlier);
        show(to, versions, later);
    }

    private static void show(Select<VersionSummary> field, List<VersionSummary> versions, VersionSummary chosen) {
        if (!field.getListDataView().getItems().toList().equals(versions)) field.setItems(versions);
        field.setValue(chosen);
    }

    private Select<VersionSummary> select(String key) {
        var select = new Select<VersionSummary>();
        select.setLabel(getTranslation(key));
        select.setItems(List.of());
        select.setItemLabelGenerator(version -> getTranslation("guidelines.version", version.number()) + " · "
                + getTranslation("guidelines.state." + version.state()));
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
