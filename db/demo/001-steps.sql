--liquibase formatted sql

--changeset demo:001-steps context:demo
-- How far the demonstration world is built, so that a start that was cut off is resumed and none is built twice.
create table demo_step (
    step     varchar(200) not null,
    made     uuid         not null,
    taken_at datetime(6)  not null,
    primary key (step)
);
--rollback drop table demo_step;
