--liquibase formatted sql

--changeset topics:004-lines
-- All that a list of topics asks of posts, so that a space of many topics is listed without reading what they say.
create index post_line on post (topic_id, opening, audience_id, posted_at, language);
--rollback drop index post_line on post;
