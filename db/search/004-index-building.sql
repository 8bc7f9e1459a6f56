--liquibase formatted sql

--changeset search:004-index-building
create table index_building (
    entity_name varchar(100) not null,
    begun_at    datetime(6)  not null,
    primary key (entity_name)
) comment 'kinds of items whose index is being built; a crash leaves them here, and they are begun again';
--rollback drop table index_building;
