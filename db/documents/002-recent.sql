--liquibase formatted sql

--changeset documents:002-recent
-- What was shared of late, over all spaces of a reader.
create index document_version_recent on document_version (audience_id, uploaded_at);
--rollback drop index document_version_recent on document_version;
