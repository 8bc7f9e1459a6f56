--liquibase formatted sql

--changeset documents:005-opened
create table document_opened (
    document_id uuid not null comment 'opened by somebody else while its filer could still have taken it back; no foreign key, so that reading never waits for a change',
    primary key (document_id)
);
--rollback drop table document_opened;

--changeset documents:005-retraction
-- A retracted document lies in the audience of nobody; who could read its versions, and why it went, is kept.
alter table document
    add column retracted_at      datetime(6)  null,
    add column retracted_by      uuid         null,
    add column retraction_reason varchar(500) null,
    add constraint document_retracted_by foreign key (retracted_by) references person (id);
alter table document_version
    add column sealed_from uuid null after audience_id,
    add constraint document_version_sealed_from foreign key (sealed_from) references audience (id);
--rollback alter table document_version drop foreign key document_version_sealed_from; alter table document_version drop column sealed_from; alter table document drop foreign key document_retracted_by; alter table document drop column retracted_at, drop column retracted_by, drop column retraction_reason;
