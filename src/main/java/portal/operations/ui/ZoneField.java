package portal.operations.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;

/** A field for the time zone in which the last day of an operation ends. */
class ZoneField extends ComboBox<ZoneId> {
    ZoneField() {
        setLabel(getTranslation("operations.zone"));
        setHelperText(getTranslation("operations.zone.help"));
        setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/") || id.equals("UTC"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        setItemLabelGenerator(ZoneId::getId);
    }

    /** Chooses a zone; UTC if the list does not have it. */
    void choose(ZoneId zone) {
        setValue(getListDataView().contains(zone) ? zone : ZoneId.of("UTC"));
    }
}
