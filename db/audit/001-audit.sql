--liquibase formatted sql
-- Who did what. The tables lie in a schema of their own, where the portal's user can add and read and nothing else;
-- its queries name the views, which let nobody do more than they may do there.

--changeset audit:001-entries
create table ${audit}.entry (
    number      bigint       not null auto_increment, -- in the order of writing, which is not the order of commits
    id          uuid         not null,
    at          datetime(6)  not null,
    what        varchar(80)  not null, -- the key of the text that says it
    refused     boolean      not null default false,
    actor_id    uuid         null,
    country     char(2)      null, -- of the actor, at the time
    agency_id   uuid         null,
    token_id    uuid         null, -- null for whoever acted in person
    subject_id  uuid         null,
    audience_id uuid         null, -- where the subject lay at the time
    space_id    uuid         null,
    words       mediumblob null, -- sealed with the master key
    primary key (number),
    key entry_actor (actor_id, at),
    key entry_space (space_id, at),
    key entry_subject (subject_id, at)
);
--rollback drop table ${audit}.entry;

--changeset audit:001-seals
create table ${audit}.seal (
    place    bigint     not null, -- in the chain, from 1 on without a gap
    entry    bigint     not null, -- its number
    hash     binary(32) not null, -- of the hash before it and of the entry
    primary key (place),
    unique key seal_entry (entry)
);
--rollback drop table ${audit}.seal;

--changeset audit:001-views
create sql security invoker view audit_entry as select * from ${audit}.entry;
create sql security invoker view audit_seal as select * from ${audit}.seal;
--rollback drop view audit_seal;
--rollback drop view audit_entry;
