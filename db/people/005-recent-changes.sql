--liquibase formatted sql

--changeset people:005-recent-changes
-- Which vouches and roles have ended of late, and which roles have begun, is asked twice a second while pages are open.
create index vouch_valid_until on vouch (valid_until);
create index role_grant_valid_until on role_grant (valid_until);
create index role_grant_valid_from on role_grant (valid_from);
--rollback drop index vouch_valid_until on vouch;
--rollback drop index role_grant_valid_until on role_grant;
--rollback drop index role_grant_valid_from on role_grant;
