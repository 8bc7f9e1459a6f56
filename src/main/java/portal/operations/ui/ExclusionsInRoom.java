package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import portal.access.Exclusions;
import portal.access.SpaceId;
import portal.access.StandingExclusion;
import portal.people.CountryCode;

/** The standing exclusions in one operation. */
record ExclusionsInRoom(SpaceId room, String codename, Exclusions exclusions) implements ExclusionList.Scope {
    @Override
    public List<StandingExclusion> standing() {
        return exclusions.standing(room);
    }

    @Override
    public boolean isManagedHere(StandingExclusion exclusion) {
        return !exclusion.isEverywhere();
    }

    @Override
    public long items() {
        return exclusions.items(List.of(room));
    }

    @Override
    public void exclude(CountryCode country) {
        exclusions.exclude(room, country);
    }

    @Override
    public void lift(CountryCode country) {
        exclusions.lift(room, country);
    }

    @Override
    public String question(String country) {
        return I18NProvider.translate("operations.exclusions.question", country, codename);
    }

    @Override
    public String lead() {
        return I18NProvider.translate("operations.exclusions.lead", codename);
    }
}
