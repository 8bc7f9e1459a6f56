package portal.people;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the agencies of the register and says which of them are approved to engage directly. It checks no access: the
 * module {@code access} decides who may approve an agency.
 */
@Component
public class Agencies {
    /** A condition on the row {@code g} of an agency: it has officers, and is not a bureau. */
    private static final String HAS_OFFICERS =
            "exists (select 1 from person p where p.agency_id = g.id and p.affiliation = 'NATIONAL_AGENCY')";

    private final JdbcClient jdbc;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A national agency.
     *
     * @param isApproved whether it is approved to engage directly
     */
    public record NationalAgency(AgencyId id, String name, boolean isApproved) {}

    public boolean isApprovedToEngage(AgencyId agency) {
        return jdbc.sql("select approved_to_engage from agency where id = ?")
                .param(agency.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /**
     * Returns the agencies of a country that have officers, without its bureau: at most a thousand, sorted by name in
     * the reader's language.
     */
    public List<NationalAgency> of(CountryCode country) {
        var reader = LocaleContextHolder.getLocale();
        return jdbc
                .sql("select g.id, g.name_en, g.name_fr, g.name_es, g.name_ar, g.approved_to_engage from agency g"
                        + " where g.country_code = ? and " + HAS_OFFICERS + " order by g.name_en, g.id limit 1000")
                .param(country.value())
                .query((row, n) -> new NationalAgency(
                        new AgencyId(row.getObject(1, UUID.class)),
                        new AgencyName(row.getString(2), row.getString(3), row.getString(4), row.getString(5))
                                .in(reader),
                        row.getBoolean(6)))
                .list()
                .stream()
                .sorted(Comparator.comparing(NationalAgency::name))
                .toList();
    }

    /** Returns whether this is an agency of the country that has officers, and not its bureau. */
    public boolean isOf(CountryCode country, AgencyId agency) {
        return jdbc.sql("select count(*) from agency g where g.id = ? and g.country_code = ? and " + HAS_OFFICERS)
                        .params(agency.value(), country.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Records whether an agency is approved to engage directly. Returns whether this is a change. */
    public boolean approve(AgencyId agency, boolean isApproved) {
        return jdbc.sql("update agency set approved_to_engage = ? where id = ? and approved_to_engage <> ?")
                        .params(isApproved, agency.value(), isApproved)
                        .update()
                > 0;
    }
}
