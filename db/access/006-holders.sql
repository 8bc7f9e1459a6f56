--liquibase formatted sql

--changeset access:006-holders
-- A grant may be for everybody who holds a role, of one country or of all. It may be limited to what the holder's own
-- country has given, may reach only what is written after it, and may reach what is held back for moderation.
alter table space_grant
    drop constraint space_grant_holder,
    add column role varchar(30) null comment 'with a country: those who hold the role in it',
    add column own_country boolean not null default false,
    add column from_generation smallint not null default 0,
    add column moderates boolean not null default false,
    add key space_grant_role (role, space_id),
    add constraint space_grant_holder check ((person_id is not null) + (affiliation is not null) + (agency_id is not null)
                                             + (role is not null or country_code is not null) = 1),
    add constraint space_grant_own_country check (not own_country or role is not null);
-- So that widening a space never widens what was written before, each widening begins a generation of audiences.
alter table space add column generation smallint not null default 0;
alter table audience
    add column generation smallint not null default 0,
    add column held tinyint not null default 0 comment '0 not, 1 for its keepers, 2 for its keepers and the moderators',
    add key audience_space_origin (space_id, origin_country);
create table audience_keeper (
    audience_id uuid not null,
    person_id   uuid not null,
    primary key (audience_id, person_id),
    constraint audience_keeper_audience foreign key (audience_id) references audience (id),
    constraint audience_keeper_person foreign key (person_id) references person (id)
);
-- AC-17: What one country gives in a space is kept from another, whoever stewards the space.
create table space_exclusion (
    space_id         uuid        not null,
    origin_country   char(2)     not null,
    excluded_country char(2)     not null,
    excluded_by      uuid        not null,
    excluded_at      datetime(6) not null,
    primary key (space_id, origin_country, excluded_country),
    constraint space_exclusion_space foreign key (space_id) references space (id),
    constraint space_exclusion_origin foreign key (origin_country) references country (code),
    constraint space_exclusion_excluded foreign key (excluded_country) references country (code),
    constraint space_exclusion_by foreign key (excluded_by) references person (id)
);
-- AC-02: What the view admission did by itself for the bureaus.
insert into space_grant (id, space_id, role, own_country, capability, valid_from, valid_until)
select uuid(), id, 'NCB_OFFICER', true, 0, opened_at, '9999-01-01' from space where restricted;
--rollback delete from space_grant where role is not null; drop table space_exclusion; drop table audience_keeper; alter table audience drop key audience_space_origin, drop column held, drop column generation; alter table space drop column generation; alter table space_grant drop constraint space_grant_own_country, drop constraint space_grant_holder, drop key space_grant_role, drop column moderates, drop column from_generation, drop column own_country, drop column role, add constraint space_grant_holder check ((person_id is not null) + (affiliation is not null) + (country_code is not null) + (agency_id is not null) = 1);
