--liquibase formatted sql

--changeset people:001-countries
create table country (
    code         char(2) not null,
    member_since date    not null,
    primary key (code)
);
--rollback drop table country;

--changeset people:001-agencies
create table agency (
    id                 uuid         not null,
    country_code       char(2)      null,
    name_en            varchar(200) not null,
    name_fr            varchar(200) not null,
    name_es            varchar(200) not null,
    name_ar            varchar(200) not null,
    approved_to_engage boolean      not null default false,
    primary key (id),
    constraint agency_country foreign key (country_code) references country (code)
);
--rollback drop table agency;

--changeset people:001-persons
create table person (
    id            uuid         not null,
    username      varchar(80)  not null,
    name          varchar(200) not null,
    email         varchar(200) not null,
    affiliation   varchar(40)  not null,
    country_code  char(2)      null,
    agency_id     uuid         not null,
    state         varchar(20)  not null,
    password_hash varchar(200) not null,
    totp_secret   varbinary(200) not null,
    totp_used     bigint       not null default 0,
    language      varchar(5)   not null default 'en',
    colour_scheme varchar(10)  not null default 'SYSTEM',
    joined_at     datetime(6)  not null,
    version       int          not null default 0,
    primary key (id),
    unique key person_username (username),
    constraint person_country foreign key (country_code) references country (code),
    constraint person_agency foreign key (agency_id) references agency (id)
);
--rollback drop table person;

--changeset people:001-vouches
create table vouch (
    id          uuid        not null,
    person_id   uuid        not null,
    vouched_by  uuid        null,
    scope       varchar(30) not null,
    clearance   tinyint     not null comment '0 unclassified, 1 for official use only, 2 restricted, 3 confidential',
    valid_from  datetime(6) not null,
    valid_until datetime(6) not null,
    primary key (id),
    constraint vouch_person foreign key (person_id) references person (id),
    constraint vouch_by foreign key (vouched_by) references person (id)
);
--rollback drop table vouch;

--changeset people:001-roles
create table role_grant (
    id          uuid        not null,
    person_id   uuid        not null,
    role        varchar(30) not null,
    granted_by  uuid        null,
    valid_from  datetime(6) not null,
    valid_until datetime(6) not null,
    primary key (id),
    key role_grant_role (role, person_id),
    constraint role_grant_person foreign key (person_id) references person (id),
    constraint role_grant_by foreign key (granted_by) references person (id)
);
--rollback drop table role_grant;

--changeset people:001-sign-in-failures
create table sign_in_failure (
    username varchar(80) not null,
    failed_at datetime(6) not null,
    key sign_in_failure_username (username, failed_at)
);
--rollback drop table sign_in_failure;
