--liquibase formatted sql

--changeset documents:005-opened
create table document_opened (
    document_id uuid not null comment 'opened by somebody else while its filer could still have taken it back; no foreign key, so that reading never waits for a change',
    primary key (document_id)
);
--rollback drop table document_opened;
