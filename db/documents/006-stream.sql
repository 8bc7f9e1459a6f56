--liquibase formatted sql

--changeset documents:006-stream
-- The newest versions of a space that a reader may read are found, counted and noticed in this index alone.
create index document_version_stream on document_version (space_id, uploaded_at, id, audience_id, uploaded_by);
drop index document_version_shelf on document_version;
--rollback create index document_version_shelf on document_version (space_id, uploaded_at); drop index document_version_stream on document_version;
