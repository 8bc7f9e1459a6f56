--liquibase formatted sql

--changeset drafts:001-drafts
create table kept_draft (
    id            uuid         not null,
    person_id     uuid         not null,
    place_kind    varchar(60)  not null comment 'what is written there, in the words of the module that owns the place',
    place_subject uuid         not null comment 'what it is written about or in',
    version       int          not null comment 'counts how often it was saved; whoever saves says which one they went on from',
    saved_at      datetime(6)  not null,
    title         varchar(300) not null,
    body          mediumtext   not null,
    language      varchar(8)   null,
    marking       text         null comment 'as chosen, in JSON; whether the space takes it is asked anew each time',
    fields        text         not null comment 'what else the form holds, in JSON',
    primary key (id),
    key kept_draft_place (person_id, place_kind, place_subject),
    constraint kept_draft_person foreign key (person_id) references person (id)
);
--rollback drop table kept_draft;
