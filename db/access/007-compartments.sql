--liquibase formatted sql

--changeset access:007-compartments
-- AC-08: A restricted space may be split into compartments. What is marked with compartments is read only by whoever is in
-- all of them. A compartment has an audience of its own, of the same id: those who are in it.
create table compartment (
    id           uuid        not null,
    space_id     uuid        not null,
    name         varchar(80) not null,
    last_removal datetime(6) null comment 'when somebody was last taken out of it',
    primary key (id),
    key compartment_last_removal (last_removal),
    constraint compartment_space foreign key (space_id) references space (id)
);
create table compartment_member (
    compartment_id uuid        not null,
    person_id      uuid        not null,
    since          datetime(6) not null,
    primary key (compartment_id, person_id),
    constraint compartment_member_compartment foreign key (compartment_id) references compartment (id),
    constraint compartment_member_person foreign key (person_id) references person (id)
);
create table audience_compartment (
    audience_id    uuid not null,
    compartment_id uuid not null,
    primary key (audience_id, compartment_id),
    constraint audience_compartment_audience foreign key (audience_id) references audience (id),
    constraint audience_compartment_compartment foreign key (compartment_id) references compartment (id)
);
alter table audience add column compartmented boolean not null default false comment 'whether it has compartments';
--rollback alter table audience drop column compartmented; drop table audience_compartment; drop table compartment_member; drop table compartment;
