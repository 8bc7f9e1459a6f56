--liquibase formatted sql

--changeset access:001-spaces
create table space (
    id                     uuid        not null,
    kind                   varchar(20) not null,
    state                  varchar(20) not null,
    ceiling                tinyint     not null comment '0 unclassified, 1 for official use only, 2 restricted, 3 confidential',
    default_classification tinyint     not null,
    default_tlp            tinyint     not null comment '0 clear, 1 green, 2 amber, 3 amber+strict, 4 red',
    opened_at              datetime(6) not null,
    primary key (id)
);
create table space_sign (
    space_id uuid          not null,
    language varchar(5)    not null,
    name     varchar(200)  not null,
    purpose  varchar(2000) not null,
    primary key (space_id, language),
    constraint space_sign_space foreign key (space_id) references space (id)
);
--rollback drop table space_sign; drop table space;

--changeset access:001-grants
create table space_grant (
    id           uuid        not null,
    space_id     uuid        not null,
    person_id    uuid        null comment 'the holder: exactly one of these four',
    affiliation  varchar(40) null,
    country_code char(2)     null,
    agency_id    uuid        null,
    capability   tinyint     not null comment '0 read, 1 write, 2 steward',
    valid_from   datetime(6) not null,
    valid_until  datetime(6) not null,
    granted_by   uuid        null,
    primary key (id),
    key space_grant_affiliation (affiliation),
    constraint space_grant_space foreign key (space_id) references space (id),
    constraint space_grant_person foreign key (person_id) references person (id),
    constraint space_grant_country foreign key (country_code) references country (code),
    constraint space_grant_agency foreign key (agency_id) references agency (id),
    constraint space_grant_by foreign key (granted_by) references person (id),
    constraint space_grant_holder check ((person_id is not null) + (affiliation is not null)
                                         + (country_code is not null) + (agency_id is not null) = 1)
);
--rollback drop table space_grant;

--changeset access:001-audiences
create table audience (
    id             uuid         not null,
    space_id       uuid         not null,
    classification tinyint      not null,
    tlp            tinyint      not null,
    handling       varchar(20)  not null,
    source         varchar(30)  not null,
    origin_country char(2)      null,
    origin_agency  uuid         null,
    only_countries boolean      not null,
    fingerprint    char(64)     not null comment 'SHA-256 of the marking and the originator: the same narrowing is the same audience',
    primary key (id),
    unique key audience_narrowing (space_id, fingerprint),
    key audience_origin (origin_country),
    constraint audience_space foreign key (space_id) references space (id),
    constraint audience_origin_country foreign key (origin_country) references country (code),
    constraint audience_origin_agency foreign key (origin_agency) references agency (id)
);
create table audience_country (
    audience_id uuid    not null,
    country     char(2) not null,
    included    boolean not null,
    primary key (audience_id, country, included),
    constraint audience_country_audience foreign key (audience_id) references audience (id)
);
create table audience_recipient (
    audience_id uuid not null,
    person_id   uuid not null,
    primary key (audience_id, person_id),
    constraint audience_recipient_audience foreign key (audience_id) references audience (id),
    constraint audience_recipient_person foreign key (person_id) references person (id)
);
create table audience_release (
    audience_id uuid not null,
    agency_id   uuid not null,
    primary key (audience_id, agency_id),
    constraint audience_release_audience foreign key (audience_id) references audience (id),
    constraint audience_release_agency foreign key (agency_id) references agency (id)
);
--rollback drop table audience_release; drop table audience_recipient; drop table audience_country; drop table audience;

--changeset access:001-admission
-- AC-02: who comes through the gate of a space, and how far. A bureau's officers come as far as their own country's
-- items in a room, item by item: never to the space itself, never to a neighbour.
create view admission as
select p.id as person_id, a.id as audience_id, a.space_id, g.capability, g.valid_from, g.valid_until
from person p join space_grant g on g.person_id = p.id join audience a on a.space_id = g.space_id
union all
select p.id, a.id, a.space_id, g.capability, g.valid_from, g.valid_until
from person p join space_grant g on g.affiliation = p.affiliation join audience a on a.space_id = g.space_id
union all
select p.id, a.id, a.space_id, g.capability, g.valid_from, g.valid_until
from person p join space_grant g on g.country_code = p.country_code join audience a on a.space_id = g.space_id
union all
select p.id, a.id, a.space_id, g.capability, g.valid_from, g.valid_until
from person p join space_grant g on g.agency_id = p.agency_id join audience a on a.space_id = g.space_id
union all
select p.id, a.id, a.space_id, 0, r.valid_from, r.valid_until
from person p
join role_grant r on r.person_id = p.id and r.role = 'NCB_OFFICER'
join audience a on a.origin_country = p.country_code
join space s on s.id = a.space_id and s.kind = 'OPERATION';
--rollback drop view admission;

--changeset access:001-may
-- The rule. One row: this person may use this audience with this capability between these two instants.
create view may as
select straight_join m.person_id, m.audience_id, m.space_id, m.capability,
       greatest(m.valid_from, v.valid_from) as valid_from, least(m.valid_until, v.valid_until) as valid_until
from admission m
join person p on p.id = m.person_id
join audience a on a.id = m.audience_id
join space s on s.id = a.space_id
join vouch v on v.person_id = p.id
where p.state = 'ACTIVE'                                                                       -- AC-01
  and a.classification <= v.clearance and a.classification <= s.ceiling                        -- AC-03
  and not exists (select 1 from audience_country c                                             -- AC-04
                  where c.audience_id = a.id and c.country = p.country_code and not c.included)
  and (not a.only_countries or p.country_code is null                                          -- AC-16
       or exists (select 1 from audience_country c
                  where c.audience_id = a.id and c.country = p.country_code and c.included))
  and (a.tlp < 4 or exists (select 1 from audience_recipient r                                 -- AC-05
                            where r.audience_id = a.id and r.person_id = p.id))
  and (p.affiliation not in ('PRIVATE_PARTNER', 'ACADEMIA_NGO')                                -- AC-05, AC-06
       or (a.tlp < 3 or exists (select 1 from audience_recipient r
                                where r.audience_id = a.id and r.person_id = p.id))
      and (s.kind = 'KNOWLEDGE' or a.id = s.id
           or exists (select 1 from audience_release l where l.audience_id = a.id and l.agency_id = p.agency_id)))
  and not exists (select 1 from role_grant k where k.person_id = p.id and k.role in ('ADMIN', 'AUDITOR'));  -- AC-09
--rollback drop view may;
