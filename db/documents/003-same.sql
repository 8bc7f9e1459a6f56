--liquibase formatted sql

--changeset documents:003-same
-- Whether these bytes lie in this audience already; never asked across audiences.
create index document_version_same on document_version (audience_id, sha256);
--rollback drop index document_version_same on document_version;
