--liquibase formatted sql

--changeset topics:007-draft-versions
-- A place may hold several drafts of one writer: two windows that write there at once each keep their own.
alter table draft
    add column id      uuid null first,
    add column version int  not null default 1 comment 'counts how often it was saved; whoever saves says which one they went on from';
update draft set id = uuid();
alter table draft
    modify column id uuid not null,
    drop primary key,
    add primary key (id),
    add key draft_place (person_id, place);
--rollback delete older from draft older join draft newer on newer.person_id = older.person_id and newer.place = older.place and (newer.saved_at > older.saved_at or (newer.saved_at = older.saved_at and newer.id > older.id));
--rollback alter table draft drop primary key, add primary key (person_id, place), drop key draft_place, drop column id, drop column version;
