package portal.originators;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import portal.access.AudienceId;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.PermittedAudiences;
import portal.access.ReMarkConsequences;

/**
 * Finds and changes the items of one module, so that their originators stay in control of them. Each module whose items
 * have originators declares a bean.
 */
public interface OriginatedItems {
    /**
     * Returns the wanted items that the viewer may see now. An implementation makes one query.
     *
     * @param wanted ids of items of any module; items of other modules, and items that the viewer may not see, are left
     *     out
     * @param readable the audiences that the viewer is in
     */
    Stream<OriginatedItem> found(Collection<UUID> wanted, PermittedAudiences readable);

    /**
     * Returns the items in these audiences, all of which the viewer is in: at most {@code most}, the newest first.
     *
     * @param readable the audiences that the viewer is in
     */
    Stream<OriginatedItem> within(Collection<AudienceId> audiences, PermittedAudiences readable, int most);

    /** Withdraws an item of this module from all its readers. The module checks that the viewer may do so (AC-14). */
    void recall(UUID item, Justification reason);

    /** Marks an item of this module anew. The access rule checks that the viewer may do so (AC-11). */
    void reMark(UUID item, Marking wanted);

    /** Returns what would happen to the answers and attachments of an item of this module with this marking. */
    ReMarkConsequences consequences(UUID item, Marking wanted);
}
