--liquibase formatted sql

--changeset search:003-glossary
create table glossary_entry (
    entry_key  varchar(200)  not null comment 'of a shipped entry its first English term; else random',
    en         varchar(1000) not null comment 'ways to say it, between |',
    fr         varchar(1000) not null,
    es         varchar(1000) not null,
    ar         varchar(1000) not null,
    is_removed boolean       not null,
    changed_by uuid          not null,
    changed_at datetime(6)   not null,
    primary key (entry_key),
    constraint glossary_entry_person foreign key (changed_by) references person (id)
) comment 'what differs from the terms that are shipped';
--rollback drop table glossary_entry;
