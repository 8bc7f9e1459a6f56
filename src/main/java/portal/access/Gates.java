package portal.access;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.people.Affiliation;
import portal.people.PersonCard;

/** What each space lets in: whole affiliations, and markings up to a ceiling (domain model 3.3). */
@Component
class Gates {
    private final JdbcClient jdbc;
    private final Rule rule;

    Gates(JdbcClient jdbc, Rule rule) {
        this.jdbc = jdbc;
        this.rule = rule;
    }

    /** The affiliations that are let in as a whole, now. */
    Set<Affiliation> openTo(SpaceId space) {
        return jdbc.sql("""
                        select distinct affiliation from space_grant where space_id = :space and affiliation is not null
                        and valid_from <= :now and :now < valid_until
                        """).param("space", space.value()).param("now", rule.now()).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .map(Affiliation::valueOf)
                .collect(Collectors.toSet());
    }

    MarkingRules rules(SpaceId space) {
        return jdbc.sql("select restricted, ceiling from space where id = ?")
                .param(space.value())
                .query((row, n) -> new MarkingRules(
                        row.getBoolean(1),
                        Classification.values()[row.getInt(2)],
                        openTo(space).stream().anyMatch(Affiliation::isPartner)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Which markings a space takes. */
    record MarkingRules(boolean isRestricted, Classification ceiling, boolean hasPartners) {
        /**
         * The marking as it will be kept.
         *
         * @param own the source that the item has unless it is told to be an outside one
         * @throws Refused when this space does not take it
         */
        Marking admit(Marking wanted, PersonCard author, SourceType own) {
            if (wanted.classification().exceeds(ceiling))
                throw new Refused("access.refused.ceiling").because("marking.classification");
            return isRestricted ? restricted(sourced(wanted, own), author) : openly(sourced(wanted, own));
        }

        /** Knowledge takes nothing above official use, nothing named and nothing amber where partners read. */
        private Marking openly(Marking wanted) {
            var widest = hasPartners ? Tlp.GREEN : Tlp.AMBER;
            if (wanted.classification().exceeds(Classification.FOR_OFFICIAL_USE_ONLY)
                    || wanted.tlp().compareTo(widest) > 0)
                throw new Refused("access.refused.use-a-room").because("marking");
            return wanted.withReleasedTo(Set.of());
        }

        /** A room's authors are always among the readers: by name under RED, by release where they are partners. */
        private Marking restricted(Marking wanted, PersonCard author) {
            if (wanted.handling().contains(HandlingCode.H2)
                    && wanted.releasedTo().stream().anyMatch(partner -> !partner.equals(author.agencyId())))
                throw new Refused("access.refused.not-to-release");
            var kept = wanted;
            if (author.affiliation().isPartner()) {
                var released = new HashSet<>(kept.releasedTo());
                released.add(author.agencyId());
                kept = kept.withReleasedTo(released);
            }
            if (kept.tlp() != Tlp.RED) return kept;
            var named = new HashSet<>(kept.named());
            named.add(author.id());
            return kept.withNamed(named);
        }

        /** Nobody passes for another kind of source; what came from outside stays so (DP-07). */
        private static Marking sourced(Marking wanted, SourceType own) {
            return wanted.source().hasCaveat() && !own.hasCaveat() ? wanted : wanted.withSource(own);
        }
    }
}
