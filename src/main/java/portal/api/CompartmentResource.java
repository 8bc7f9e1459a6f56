package portal.api;

import java.util.UUID;
import portal.access.Compartment;

/** A compartment of a space, of which the viewer is a member. */
record CompartmentResource(UUID id, String name) {
    static CompartmentResource of(Compartment compartment) {
        return new CompartmentResource(compartment.id().value(), compartment.name());
    }
}
