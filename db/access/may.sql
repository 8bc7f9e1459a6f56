--liquibase formatted sql

--changeset access:may runOnChange:true
-- The rule of access. A row says: this person may use this audience, with this capability, between these two instants,
-- for these acts.
-- Liquibase runs this file again whenever it has changed, after the numbered files of this folder. Edit it in place.
create or replace view may as
select straight_join m.person_id, m.audience_id, m.space_id, m.capability,
       greatest(m.valid_from, v.valid_from) as valid_from, least(m.valid_until, v.valid_until) as valid_until, t.acts
-- AC-02: The space lets the person in (the view admission, in 001-access.sql). The database begins here: straight_join.
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
-- AC-03: The classification is neither above the clearance of the person nor above the ceiling of the space.
  and a.classification <= v.clearance and a.classification <= s.ceiling
-- AC-04: The country of the person is not excluded.
  and not exists (select 1 from audience_country c
                  where c.audience_id = a.id and c.country = p.country_code and not c.included)
-- AC-16: Where only some countries are included, the person is of one of them or of no country.
  and (not a.only_countries or p.country_code is null
       or exists (select 1 from audience_country c
                  where c.audience_id = a.id and c.country = p.country_code and c.included))
-- AC-05: What is TLP:RED is for its named recipients.
  and (a.tlp < 4 or exists (select 1 from audience_recipient r where r.audience_id = a.id and r.person_id = p.id))
-- AC-05: A partner reads TLP:AMBER+STRICT, too, only as a named recipient.
  and (p.affiliation not in ('PRIVATE_PARTNER', 'ACADEMIA_NGO')
       or (a.tlp < 3 or exists (select 1 from audience_recipient r where r.audience_id = a.id and r.person_id = p.id))
-- AC-06: Outside knowledge spaces a partner reads the space itself, and in it only what is released to their agency.
      and (s.kind = 'KNOWLEDGE' or a.id = s.id
           or exists (select 1 from audience_release l where l.audience_id = a.id and l.agency_id = p.agency_id)))
-- AC-09: An administrator or auditor reads nothing.
  and not exists (select 1 from role_grant k where k.person_id = p.id and k.role in ('ADMIN', 'AUDITOR'));
--rollback not required: 001-access.sql drops the view
