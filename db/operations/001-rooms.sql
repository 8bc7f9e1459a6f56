--liquibase formatted sql

--changeset operations:001-rooms
create table room (
    id          uuid          not null comment 'the space of the same id is its door',
    codename    varchar(200)  not null,
    objective   varchar(2000) not null,
    legal_basis varchar(2000) not null,
    starts_on   date          not null,
    ends_on     date          not null,
    opened_at   datetime(6)   not null,
    version     int           not null,
    primary key (id),
    constraint room_space foreign key (id) references space (id)
);
--rollback drop table room;

--changeset operations:001-invitations
create table invitation (
    id         uuid        not null,
    room       uuid        not null,
    country    varchar(2)  not null,
    invited_at datetime(6) not null,
    primary key (id),
    unique key invitation_country (room, country),
    constraint invitation_room foreign key (room) references room (id)
);
--rollback drop table invitation;
