--liquibase formatted sql

--changeset guidelines:004-annexes
create table guideline_annex (
    revision_id         uuid     not null,
    position            int      not null,
    document_id         uuid     not null,
    document_version_id uuid     not null comment 'the version of the document that belongs to the text, whatever was filed later',
    sha256              char(64) not null comment 'of the file of this version',
    clause_id           uuid     null comment 'the clause that stands for the document, if it is the body of the guideline; null for an annex',
    primary key (revision_id, position),
    constraint guideline_annex_revision foreign key (revision_id) references guideline_revision (id)
);
--rollback drop table guideline_annex;
