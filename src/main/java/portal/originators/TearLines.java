package portal.originators;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.AudienceProperties;
import portal.access.Marking;
import portal.access.NamedItem;
import portal.access.NotFound;
import portal.access.Refused;
import portal.facts.Utc;

/**
 * Links an item to its tear-line version: a sanitised item with a lighter marking (AC-15). The link leads only from the
 * full item to the sanitised one, so only readers of the full item know of it.
 */
@Service
@Transactional
public class TearLines {
    private final JdbcClient jdbc;
    private final Originators originators;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TearLines(JdbcClient jdbc, Originators originators, Access access, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.originators = originators;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Links a full item to a sanitised one. Both must belong to the viewer's country or organisation and be in the same
     * space.
     *
     * @throws NotFound if the viewer may not read one of the items
     * @throws Refused if one of the items does not belong to the viewer's country or organisation, if they are in
     *     different spaces, or if the sanitised item is not marked less strictly
     */
    public void link(UUID full, UUID sanitised) {
        var from = own(full);
        access.require(Act.WRITE, from.item().audience());
        var to = own(sanitised);
        requireLighter(from.marked(), to.marked().marking());
        if (!from.marked().space().equals(to.marked().space())) throw new Refused("originators.refused.other-space");
        var now = clock.instant();
        var isNew = jdbc.sql("insert ignore into tear_line (full_item, sanitised_item, linked_by, linked_at)"
                                + " values (?, ?, ?, ?)")
                        .params(full, sanitised, access.viewer().value(), Utc.of(now))
                        .update()
                > 0;
        if (isNew)
            events.publishEvent(new TearLineLinked(
                    full, from.item().audience(), from.marked().space(), access.viewer(), now));
    }

    /** Ends a link. Both items stay unchanged. */
    public void unlink(UUID full, UUID sanitised) {
        var from = own(full);
        access.require(Act.WRITE, from.item().audience());
        var wasThere = jdbc.sql("delete from tear_line where full_item = ? and sanitised_item = ?")
                        .params(full, sanitised)
                        .update()
                > 0;
        if (wasThere)
            events.publishEvent(new TearLineUnlinked(
                    full, from.item().audience(), from.marked().space(), access.viewer(), clock.instant()));
    }

    /**
     * Requires that the viewer may write a tear-line version of an item with this marking.
     *
     * @throws NotFound if the viewer may not read the item
     * @throws Refused if the item does not belong to the viewer's country or organisation, or if the marking is not
     *     less strict
     */
    @Transactional(readOnly = true)
    public void require(UUID full, Marking sanitised) {
        requireLighter(own(full).marked(), sanitised);
    }

    /**
     * Returns the audience of a full item. Its tear-line version inherits the standing exclusions that apply to this
     * audience (AC-17).
     *
     * @throws NotFound if the viewer may not read the item
     * @throws Refused if the item does not belong to the viewer's country or organisation
     */
    @Transactional(readOnly = true)
    public AudienceId audience(UUID full) {
        return own(full).marked().id();
    }

    /** Returns whether the viewer may link an item to a tear-line version. */
    @Transactional(readOnly = true)
    public boolean mayLink(UUID full) {
        var item = originators.at(full);
        return item.marked().isOf(item.viewer())
                && access.may(Act.WRITE, item.item().audience())
                && access.isInRestrictedSpace(item.item().audience());
    }

    /**
     * Returns the tear-line versions of an item that the viewer may read.
     *
     * @throws NotFound if the viewer may not read the full item
     */
    @Transactional(readOnly = true)
    public List<NamedItem> of(UUID full) {
        originators.at(full);
        var linked = linked(full);
        var found = originators.found(linked, access.readable());
        return linked.stream()
                .flatMap(each -> Stream.ofNullable(found.get(each)))
                .map(OriginatedItem::named)
                .toList();
    }

    /**
     * Returns the items of the viewer's country or organisation that could be the tear-line version of an item, module
     * by module: at most the {@code most} newest of each, the newest first.
     */
    @Transactional(readOnly = true)
    public List<NamedItem> candidates(UUID full, int most) {
        var from = own(full);
        var readable = access.readable(from.marked().space());
        var lighter = access.markings(readable, readable).values().stream()
                .filter(each -> !each.isOfSpace() && each.isOf(from.viewer()))
                .filter(each -> isLighter(from.marked(), each.marking()))
                .map(AudienceProperties::id)
                .toList();
        var linked = linked(full);
        return originators.within(lighter, readable, most).stream()
                .map(OriginatedItem::named)
                .filter(item -> !linked.contains(item.id()))
                .toList();
    }

    private List<UUID> linked(UUID full) {
        return jdbc.sql("select sanitised_item from tear_line where full_item = ? order by linked_at, sanitised_item")
                .param(full)
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    private ItemAtHand own(UUID id) {
        var item = originators.at(id);
        if (!item.marked().isOf(item.viewer())) throw Refused.forLackOfRight("originators.refused.not-own");
        return item;
    }

    private static void requireLighter(AudienceProperties full, Marking sanitised) {
        if (!isLighter(full, sanitised)) throw new Refused("originators.refused.not-lighter").because("marking");
    }

    private static boolean isLighter(AudienceProperties full, Marking sanitised) {
        return full.marking().isAtLeastAsNarrowAs(sanitised) && !full.marking().equals(sanitised);
    }
}
