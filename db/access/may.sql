--liquibase formatted sql

--changeset access:admission runOnChange:true
-- AC-02: A row says: a grant of the space admits this person to this audience, with this capability, from valid_from
-- until valid_until. A grant with own_country is for the officers of bureaus. It admits them only to the items of their
-- own country, and not to the space itself, because the audience of the space itself has no country.
-- In nearly all grants the role is null. The optimizer would therefore not use the index on the role, so the query
-- forces this index.
-- Liquibase runs this file again whenever the file has changed, after the numbered files of this folder. Edit this file
-- in place.
create or replace view admission as
select p.id as person_id, a.id as audience_id, a.space_id, g.capability, g.moderates, g.from_generation,
       g.valid_from, g.valid_until
from person p join space_grant g on g.person_id = p.id join audience a on a.space_id = g.space_id
union all
select p.id, a.id, a.space_id, g.capability, g.moderates, g.from_generation, g.valid_from, g.valid_until
from person p join space_grant g on g.affiliation = p.affiliation join audience a on a.space_id = g.space_id
union all
select p.id, a.id, a.space_id, g.capability, g.moderates, g.from_generation, g.valid_from, g.valid_until
from person p join space_grant g on g.country_code = p.country_code and g.role is null
join audience a on a.space_id = g.space_id
union all
select p.id, a.id, a.space_id, g.capability, g.moderates, g.from_generation, g.valid_from, g.valid_until
from person p join space_grant g on g.agency_id = p.agency_id join audience a on a.space_id = g.space_id
union all
select p.id, a.id, a.space_id, g.capability, g.moderates, g.from_generation,
       greatest(g.valid_from, r.valid_from), least(g.valid_until, r.valid_until)
from person p
join role_grant r on r.person_id = p.id
join space_grant g force index (space_grant_role) on g.role = r.role and (g.country_code is null or g.country_code = p.country_code)
join audience a on a.space_id = g.space_id and (not g.own_country or a.origin_country = p.country_code);
--rollback not required: 001-access.sql drops the view

--changeset access:may runOnChange:true
-- The rule of access. A row says: this person is in this audience, with this capability, from valid_from until
-- valid_until, and the state of the space allows these acts.
create or replace view may as
select m.person_id, m.audience_id, m.space_id, m.capability,
       greatest(m.valid_from, v.valid_from,
                if(a.compartmented,
                   (select max(i.since) from audience_compartment n
                    join compartment_member i on i.compartment_id = n.compartment_id and i.person_id = p.id
                    where n.audience_id = a.id),
                   m.valid_from)) as valid_from,
       least(m.valid_until, v.valid_until) as valid_until, t.acts
-- AC-02: The space admits the person. The queries of portal.access.Rule make the database read this view first.
from admission m
join person p on p.id = m.person_id
join audience a on a.id = m.audience_id
join space s on s.id = a.space_id
-- AC-07, AC-25: The state of the space says which acts are allowed in it.
join space_state t on t.kind = s.kind and t.state = s.state
-- AC-01: Somebody vouches for the person. A row is valid only while both the grant and the vouch are valid.
join vouch v on v.person_id = p.id
-- AC-01: The account is active.
where p.state = 'ACTIVE'
-- AC-07: The state of the space allows reading.
  and find_in_set('READ', t.acts) > 0
-- AC-02: A person who was admitted later (portal.access.Spaces.widen) reads the space itself, but no earlier items.
-- Earlier items have a lower generation than the grant.
  and (a.generation >= m.from_generation or a.id = a.space_id)
-- AC-03: The classification is neither above the clearance of the person nor above the ceiling of the space.
  and a.classification <= v.clearance and a.classification <= s.ceiling
-- AC-04: The marking does not exclude the country of the person.
  and not exists (select 1 from audience_country c
                  where c.audience_id = a.id and c.country = p.country_code and not c.included)
-- AC-17: The country of origin does not hide all its items in the space from the country of the person. AC-19: Neither
-- does a country whose item these items answer.
  and not exists (select 1 from space_exclusion x
                  where x.space_id = a.space_id and x.excluded_country = p.country_code
                    and (x.origin_country = a.origin_country
                         or exists (select 1 from audience_source o
                                    where o.audience_id = a.id and o.country = x.origin_country)))
-- AC-17, AC-19: Neither of them hides all its items in restricted spaces from the country of the person.
  and not (s.restricted
           and exists (select 1 from country_exclusion y
                       where y.excluded_country = p.country_code
                         and (y.origin_country = a.origin_country
                              or exists (select 1 from audience_source o
                                         where o.audience_id = a.id and o.country = y.origin_country))))
-- AC-16: If the marking includes only some countries, the person is of one of these countries or has no country.
  and (not a.only_countries or p.country_code is null
       or exists (select 1 from audience_country c
                  where c.audience_id = a.id and c.country = p.country_code and c.included))
-- AC-08: The person is a member of all compartments in the marking.
  and (not a.compartmented
       or not exists (select 1 from audience_compartment n
                      where n.audience_id = a.id
                        and not exists (select 1 from compartment_member i
                                        where i.compartment_id = n.compartment_id and i.person_id = p.id)))
-- AC-07: An item that its state hides (held = 1) is readable only for its keepers, such as the authors of a draft.
-- An item that waits for moderation (held = 2) is also readable for the moderators and stewards (capability = 2).
  and (a.held = 0
       or (a.held = 2 and (m.moderates or m.capability = 2))
       or exists (select 1 from audience_keeper k where k.audience_id = a.id and k.person_id = p.id))
-- AC-05: Only the named recipients read an item with TLP:RED (0 clear, 1 green, 2 amber, 3 amber+strict, 4 red).
  and (a.tlp < 4 or exists (select 1 from audience_recipient r where r.audience_id = a.id and r.person_id = p.id))
-- AC-05: A partner must also be a named recipient to read an item with TLP:AMBER+STRICT.
  and (p.affiliation not in ('PRIVATE_PARTNER', 'ACADEMIA_NGO')
       or (a.tlp < 3 or exists (select 1 from audience_recipient r where r.audience_id = a.id and r.person_id = p.id))
-- AC-06: In a restricted space, a partner may enter the space, but reads only items that are released to their agency.
      and (not s.restricted or a.id = s.id
           or exists (select 1 from audience_release l where l.audience_id = a.id and l.agency_id = p.agency_id)))
-- AC-09: A person with the role ADMIN or AUDITOR reads nothing.
  and not exists (select 1 from role_grant k where k.person_id = p.id and k.role in ('ADMIN', 'AUDITOR'));
--rollback not required: 001-access.sql drops the view
