--liquibase formatted sql

--changeset topics:010-stream
-- The newest posts of a space that a reader may read are found, counted and noticed in this index alone.
create index post_stream on post (space_id, posted_at, id, audience_id, retracted_at, author);
--rollback create index if not exists post_space on post (space_id); drop index post_stream on post;
