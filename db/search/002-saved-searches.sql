--liquibase formatted sql

--changeset search:002-changes
create table search_change (
    item_id     uuid         not null,
    item_key    varchar(36)  not null comment 'the same, as the outbox writes it',
    entity      varchar(200) not null,
    pending     int          not null comment 'how often it changed since anybody last looked what that means',
    audience_id uuid         null,
    digest      binary(32)   null comment 'SHA-256 of the words that it is found by',
    changed_at  datetime(6)  null comment 'since when the index has these words for this audience',
    primary key (item_id),
    key search_change_pending (pending),
    key search_change_changed (changed_at)
) comment 'what is new to the index, so that a saved search asks about that only';
create index hsearch_outbox_event_entity on hsearch_outbox_event (entity_id(36));
--rollback drop index hsearch_outbox_event_entity on hsearch_outbox_event; drop table search_change;

--changeset search:002-saved
create table saved_search (
    id            uuid        not null,
    person_id     uuid        not null,
    said          blob        not null comment 'sealed: its name and what is asked for',
    alert         varchar(10) not null,
    saved_at      datetime(6) not null,
    changes_until datetime(6) not null comment 'what came to the index up to here is matched',
    rights_until  datetime(6) not null comment 'what its owner was let into up to here is matched',
    told_until    datetime(6) not null comment 'of what is told once a day, what was found up to here is told',
    seen_until    datetime(6) not null comment 'what was found up to here its owner has seen',
    primary key (id),
    key saved_search_person (person_id, saved_at),
    constraint saved_search_person foreign key (person_id) references person (id)
);
create table saved_search_find (
    search_id uuid        not null,
    item_id   uuid        not null,
    found_at  datetime(6) not null,
    primary key (search_id, item_id),
    key saved_search_find_found (search_id, found_at),
    constraint saved_search_find_search foreign key (search_id) references saved_search (id) on delete cascade
) comment 'references only: what is told of an item is read from it at that moment';
--rollback drop table saved_search_find; drop table saved_search;

--changeset search:002-past
create table past_search (
    id        uuid        not null,
    person_id uuid        not null,
    words     blob        not null comment 'sealed',
    asked_at  datetime(6) not null,
    primary key (id),
    key past_search_person (person_id, asked_at),
    constraint past_search_person foreign key (person_id) references person (id)
);
create table past_search_off (
    person_id uuid not null,
    primary key (person_id),
    constraint past_search_off_person foreign key (person_id) references person (id)
) comment 'who wants no searches kept';
--rollback drop table past_search_off; drop table past_search;
