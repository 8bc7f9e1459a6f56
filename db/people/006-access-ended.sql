--liquibase formatted sql

--changeset people:006-access-ended
-- Read twice a second while pages are open, and with every request of a session or a token.
alter table person add column access_ended_at datetime(6) null
    comment 'sessions whose second factor was shown before this, and tokens made before it, hold no more';
create index person_access_ended_at on person (access_ended_at);
--rollback drop index person_access_ended_at on person;
--rollback alter table person drop column access_ended_at;
