--liquibase formatted sql

--changeset operations:002-invitation-states
-- What became of an invitation, and when: who invited, when the country's bureau first nominated an officer, when one of
-- its officers first opened the room, when the last of them left it, and when the coordinator took the invitation back.
alter table invitation
    add column invited_by   uuid        null,
    add column nominated_at datetime(6) null,
    add column entered_at   datetime(6) null,
    add column left_at      datetime(6) null,
    add column withdrawn_at datetime(6) null,
    add constraint invitation_invited_by foreign key (invited_by) references person (id);

-- Of older invitations the coordinator is known, and officers who were let in are taken to have come at once.
update invitation i set
    invited_by = (select min(g.person_id) from space_grant g
                  where g.space_id = i.room and g.capability = 2 and g.person_id is not null),
    nominated_at = (select min(g.valid_from) from space_grant g join person p on p.id = g.person_id
                    where g.space_id = i.room and g.capability = 1 and p.country_code = i.country);
update invitation set entered_at = nominated_at;
--rollback alter table invitation drop foreign key invitation_invited_by, drop column invited_by, drop column nominated_at, drop column entered_at, drop column left_at, drop column withdrawn_at;
