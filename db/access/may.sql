--liquibase formatted sql

--changeset access:admission runOnChange:true
-- AC-02: Whom the grants of a space let in, to which of its audiences, and how far. A bureau's officers come as far as
-- what their own country has given in a restricted space, item by item: never to the space itself, never to a neighbour.
-- Nearly all grants have no role, which misleads the database about the index of roles: it is told to use it.
-- Liquibase runs this file again whenever it has changed, after the numbered files of this folder. Edit it in place.
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
-- The rule of access. A row says: this person may use this audience, with this capability, between these two instants,
-- for these acts.
create or replace view may as
select m.person_id, m.audience_id, m.space_id, m.capability,
       greatest(m.valid_from, v.valid_from,
                if(a.compartmented,
                   (select max(i.since) from audience_compartment n
                    join compartment_member i on i.compartment_id = n.compartment_id and i.person_id = p.id
                    where n.audience_id = a.id),
                   m.valid_from)) as valid_from,
       least(m.valid_until, v.valid_until) as valid_until, t.acts
-- AC-02: The space lets the person in. Whoever asks has the database begin here (portal.access.Rule).
from admission m
join person p on p.id = m.person_id
join audience a on a.id = m.audience_id
join space s on s.id = a.space_id
-- AC-07, AC-25: The state of the space names the acts that are open in it.
join space_state t on t.kind = s.kind and t.state = s.state
-- AC-01: Somebody vouches for the person, at the same time as the space lets them in.
join vouch v on v.person_id = p.id
-- AC-01: The account is active.
where p.state = 'ACTIVE'
-- AC-07: Reading is among the acts that are open.
  and find_in_set('READ', t.acts) > 0
-- AC-02: Where the space was widened for the person, what was written before lies in an earlier generation.
  and (a.generation >= m.from_generation or a.id = a.space_id)
-- AC-03: The classification is neither above the clearance of the person nor above the ceiling of the space.
  and a.classification <= v.clearance and a.classification <= s.ceiling
-- AC-04: The country of the person is not excluded.
  and not exists (select 1 from audience_country c
                  where c.audience_id = a.id and c.country = p.country_code and not c.included)
-- AC-17: The country that gave it has not excluded the country of the person from all that it gives in the space.
  and not exists (select 1 from space_exclusion x
                  where x.space_id = a.space_id and x.origin_country = a.origin_country
                    and x.excluded_country = p.country_code)
-- AC-16: Where only some countries are included, the person is of one of them or of no country.
  and (not a.only_countries or p.country_code is null
       or exists (select 1 from audience_country c
                  where c.audience_id = a.id and c.country = p.country_code and c.included))
-- AC-08: The person is in all compartments that it is marked with.
  and (not a.compartmented
       or not exists (select 1 from audience_compartment n
                      where n.audience_id = a.id
                        and not exists (select 1 from compartment_member i
                                        where i.compartment_id = n.compartment_id and i.person_id = p.id)))
-- AC-07: What is held back is for its keepers, and what is held back for moderation for the moderators, too.
  and (a.held = 0
       or (a.held = 2 and (m.moderates or m.capability = 2))
       or exists (select 1 from audience_keeper k where k.audience_id = a.id and k.person_id = p.id))
-- AC-05: What is TLP:RED is for its named recipients (0 clear, 1 green, 2 amber, 3 amber+strict, 4 red).
  and (a.tlp < 4 or exists (select 1 from audience_recipient r where r.audience_id = a.id and r.person_id = p.id))
-- AC-05: A partner reads TLP:AMBER+STRICT, too, only as a named recipient.
  and (p.affiliation not in ('PRIVATE_PARTNER', 'ACADEMIA_NGO')
       or (a.tlp < 3 or exists (select 1 from audience_recipient r where r.audience_id = a.id and r.person_id = p.id))
-- AC-06: In a restricted space a partner reads the space itself, and in it only what is released to their agency.
      and (not s.restricted or a.id = s.id
           or exists (select 1 from audience_release l where l.audience_id = a.id and l.agency_id = p.agency_id)))
-- AC-09: An administrator or auditor reads nothing.
  and not exists (select 1 from role_grant k where k.person_id = p.id and k.role in ('ADMIN', 'AUDITOR'));
--rollback not required: 001-access.sql drops the view
