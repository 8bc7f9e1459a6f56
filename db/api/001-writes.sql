--liquibase formatted sql

--changeset api:001-writes
create table api_write (
    person_id uuid         not null,
    write_key varchar(100) not null comment 'as the program chose it: Idempotency-Key',
    digest    binary(32)   not null comment 'SHA-256 of what was asked for',
    made      uuid         not null comment 'what came of it',
    made_at   datetime(6)  not null,
    primary key (person_id, write_key),
    constraint api_write_person foreign key (person_id) references person (id)
);
--rollback drop table api_write;
