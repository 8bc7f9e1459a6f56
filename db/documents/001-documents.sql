--liquibase formatted sql

--changeset documents:001-documents
create table document (
    id       uuid not null,
    space_id uuid not null,
    primary key (id),
    constraint document_space foreign key (space_id) references space (id)
);
--rollback drop table document;

--changeset documents:001-texts
create table document_text (
    id      uuid     not null,
    content longtext not null,
    primary key (id)
);
--rollback drop table document_text;

--changeset documents:001-versions
create table document_version (
    id                 uuid         not null,
    document_id        uuid         not null,
    space_id           uuid         not null,
    audience_id        uuid         not null comment 'of this version: each has its own marking',
    number             int          not null comment 'counts within the document; never shown, a gap would tell of a hidden version',
    superseded         boolean      not null comment 'a later version has the same audience: nobody searches for this one',
    title              varchar(200) not null,
    kind               varchar(20)  not null,
    language           varchar(5)   null,
    language_corrected boolean      not null,
    file_name          varchar(150) not null,
    media_type         varchar(150) not null,
    size               bigint       not null,
    sha256             varchar(64)  not null,
    address            varchar(64)  not null comment 'where the encrypted bytes lie',
    change_note        varchar(500) not null,
    uploaded_by        uuid         not null,
    uploaded_at        datetime(6)  not null,
    extraction         varchar(30)  not null,
    attempts           int          not null,
    text_id            uuid         null,
    primary key (id),
    unique key document_version_number (document_id, number),
    key document_version_shelf (space_id, uploaded_at),
    key document_version_queue (extraction, attempts, uploaded_at),
    key document_version_address (address),
    constraint document_version_document foreign key (document_id) references document (id),
    constraint document_version_space foreign key (space_id) references space (id),
    constraint document_version_audience foreign key (audience_id) references audience (id),
    constraint document_version_uploaded_by foreign key (uploaded_by) references person (id),
    constraint document_version_text foreign key (text_id) references document_text (id)
);
--rollback drop table document_version;
