--liquibase formatted sql

--changeset people:002-access-tokens
create table access_token (
    id          uuid        not null,
    person_id   uuid        not null,
    name        varchar(80) not null,
    scope       varchar(10) not null,
    digest      binary(32)  not null comment 'SHA-256 of the token, which is kept nowhere',
    made_at     datetime(6) not null,
    valid_until datetime(6) not null comment 'revoking brings it forward',
    primary key (id),
    unique key access_token_digest (digest),
    key access_token_person (person_id, valid_until),
    constraint access_token_person foreign key (person_id) references person (id)
);
--rollback drop table access_token;
