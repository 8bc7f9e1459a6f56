--liquibase formatted sql

--changeset api:002-allowances
-- How many requests each person had left when they last asked; each request is one statement on one row.
create table api_allowance (
    person_id uuid        not null,
    asked_at  datetime(6) not null,
    granted   boolean     not null comment 'whether the last request was within the allowance',
    remaining double      not null,
    primary key (person_id),
    constraint api_allowance_person foreign key (person_id) references person (id)
);
--rollback drop table api_allowance;
