package portal.api;

import java.util.UUID;
import portal.access.Compartment;

/** A compartment of a space that the viewer is in. */
record CompartmentLine(UUID id, String name) {
    static CompartmentLine of(Compartment compartment) {
        return new CompartmentLine(compartment.id().value(), compartment.name());
    }
}
