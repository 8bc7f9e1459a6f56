--liquibase formatted sql

--changeset topics:003-whole-drafts
alter table draft
    add column kind     varchar(20) null comment 'of a topic to be',
    add column language varchar(8)  null,
    add column marking  text        null comment 'as chosen, in JSON; whether the space takes it is asked anew each time';
--rollback alter table draft drop column kind, drop column language, drop column marking;
