--liquibase formatted sql

--changeset operations:004-invitation-states
-- Each invited country has one state, and the time since when it has it. Old invitations keep what is known of them:
-- officers who were nominated were let in at once, so that their country takes part.
alter table invitation
    add column version             int           not null default 0,
    add column state               varchar(20)   null,
    add column state_since         datetime(6)   null,
    add column seen_at             datetime(6)   null comment 'when the bureau first opened the invitation',
    add column reason              varchar(2000) null comment 'why the country has declined or was withdrawn',
    add column withdrawn_by_bureau boolean       not null default false,
    add column disclosure          varchar(20)   not null default 'NOTHING'
        comment 'what the country is told about the other countries';
update invitation set
    state = case when withdrawn_at is not null then 'WITHDRAWN'
                 when nominated_at is null then 'NOT_OPENED'
                 when left_at is not null then 'SEEN'
                 else 'TAKING_PART' end,
    state_since = coalesce(withdrawn_at, left_at, entered_at, nominated_at, invited_at),
    seen_at = nominated_at;
alter table invitation
    modify column state varchar(20) not null,
    modify column state_since datetime(6) not null,
    add key invitation_of_country (country, state_since),
    drop column nominated_at,
    drop column entered_at,
    drop column left_at,
    drop column withdrawn_at;
--rollback alter table invitation add column nominated_at datetime(6) null, add column entered_at datetime(6) null, add column left_at datetime(6) null, add column withdrawn_at datetime(6) null;
--rollback update invitation set nominated_at = seen_at, entered_at = if(state = 'TAKING_PART', state_since, null), left_at = if(state in ('SEEN', 'DECLINED'), state_since, null), withdrawn_at = if(state = 'WITHDRAWN', state_since, null);
--rollback alter table invitation drop key invitation_of_country, drop column version, drop column state, drop column state_since, drop column seen_at, drop column reason, drop column withdrawn_by_bureau, drop column disclosure;

--changeset operations:004-nominations
create table nomination (
    id            uuid          not null,
    version       int           not null,
    room          uuid          not null,
    person        uuid          not null,
    country       varchar(2)    not null comment 'the country whose bureau has nominated the officer',
    state         varchar(20)   not null,
    state_since   datetime(6)   not null,
    nominated_at  datetime(6)   not null,
    nominated_by  uuid          null,
    approved_at   datetime(6)   null,
    approved_by   uuid          null comment 'a second officer of the bureau; null if nobody has approved',
    accepted_at   datetime(6)   null comment 'when the officer accepted the handling terms',
    terms_version int           null comment 'which terms; 0 for officers who were let in before there were terms',
    reason        varchar(2000) null,
    primary key (id),
    unique key nomination_officer (room, person),
    key nomination_of_country (country, state, state_since),
    key nomination_of_person (person, state, state_since),
    constraint nomination_room foreign key (room) references room (id),
    constraint nomination_person foreign key (person) references person (id),
    constraint nomination_nominated_by foreign key (nominated_by) references person (id),
    constraint nomination_approved_by foreign key (approved_by) references person (id)
);

-- Officers who are in a room keep their access; they count as nominated by whoever let them in.
insert into nomination (id, version, room, person, country, state, state_since, nominated_at, nominated_by,
                        accepted_at, terms_version)
select uuid(), 0, g.space_id, g.person_id, i.country, 'ACTIVE', min(g.valid_from), min(g.valid_from),
       min(g.granted_by), min(g.valid_from), 0
from space_grant g
join person p on p.id = g.person_id
join invitation i on i.room = g.space_id and i.country = p.country_code and i.state <> 'WITHDRAWN'
where g.capability = 1 and p.affiliation in ('NCB', 'NATIONAL_AGENCY')
  and g.valid_from <= utc_timestamp(6) and utc_timestamp(6) < g.valid_until
group by g.space_id, g.person_id, i.country;
--rollback drop table nomination;
