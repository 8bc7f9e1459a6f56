--liquibase formatted sql

--changeset guidelines:003-pictures
create table guideline_picture (
    version_id   uuid        not null comment 'the version for whose text it was added',
    name         char(16)    not null comment 'the beginning of its SHA-256, by which texts name it',
    guideline_id uuid        not null,
    sha256       char(64)    not null,
    media_type   varchar(20) not null,
    width        int         not null,
    height       int         not null,
    address      varchar(64) not null comment 'where the encrypted bytes lie',
    author       uuid        not null,
    added_at     datetime(6) not null,
    primary key (version_id, name),
    key guideline_picture_name (guideline_id, name),
    constraint guideline_picture_version foreign key (version_id) references guideline_version (id),
    constraint guideline_picture_guideline foreign key (guideline_id) references guideline (id),
    constraint guideline_picture_author foreign key (author) references person (id)
);
--rollback drop table guideline_picture;
