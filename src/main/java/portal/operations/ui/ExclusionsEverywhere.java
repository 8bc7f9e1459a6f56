package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import portal.access.Exclusions;
import portal.access.SpaceId;
import portal.access.StandingExclusion;
import portal.people.CountryCode;

/**
 * The standing exclusions in every operation.
 *
 * @param rooms the operations to which the country is invited now
 */
record ExclusionsEverywhere(List<SpaceId> rooms, Exclusions exclusions) implements ExclusionList.Scope {
    @Override
    public List<StandingExclusion> standing() {
        return exclusions.everywhere();
    }

    @Override
    public boolean isManagedHere(StandingExclusion exclusion) {
        return true;
    }

    @Override
    public long items() {
        return exclusions.items(rooms);
    }

    @Override
    public void exclude(CountryCode country) {
        exclusions.excludeEverywhere(country);
    }

    @Override
    public void lift(CountryCode country) {
        exclusions.liftEverywhere(country);
    }

    @Override
    public String question(String country) {
        return I18NProvider.translate("operations.exclusions.everywhere.question", country);
    }

    @Override
    public String lead() {
        return I18NProvider.translate("operations.exclusions.everywhere.lead");
    }
}
