--liquibase formatted sql

--changeset search-tests:900-leaflets
create table leaflet (
    id         uuid         not null,
    kind       varchar(20)  not null,
    audience   uuid         not null,
    space      uuid         not null,
    title      varchar(300) not null,
    words      longtext     not null,
    language   varchar(35)  null,
    author     uuid         null,
    media_type varchar(120) null,
    at         datetime(6)  not null,
    primary key (id)
);
--rollback drop table leaflet;
