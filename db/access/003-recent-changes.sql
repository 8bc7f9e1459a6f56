--liquibase formatted sql

--changeset access:003-recent-changes
-- Which grants have ended of late is asked twice a second while pages are open.
create index space_grant_valid_until on space_grant (valid_until);
--rollback drop index space_grant_valid_until on space_grant;
