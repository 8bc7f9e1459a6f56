--liquibase formatted sql

--changeset access:002-crime-areas
-- What a space is about. Items have the crime areas of the space they lie in.
create table space_crime_area (
    space_id uuid        not null,
    area     varchar(40) not null,
    primary key (space_id, area),
    constraint space_crime_area_space foreign key (space_id) references space (id)
);
--rollback drop table space_crime_area;
