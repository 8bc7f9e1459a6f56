package portal.access;

import java.util.Map;
import java.util.Set;

/**
 * The states that a kind of space can be in, and the acts that each leaves open. The module that brings the kind declares
 * them as a bean; the rule of access reads them.
 *
 * @param kind the kind of space, as it is kept
 */
public record SpaceStates(String kind, Map<String, Set<Act>> open) {}
