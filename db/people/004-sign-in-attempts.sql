--liquibase formatted sql

--changeset people:004-sign-in-attempts
-- One row for each thing that is counted: an account, a network address, both together, a known device.
create table sign_in_attempts (
    counted  binary(32)  not null comment 'SHA-256 of what is counted',
    since    datetime(6) not null comment 'a quarter of an hour later counting begins anew',
    attempts int         not null,
    primary key (counted),
    key sign_in_attempts_since (since)
);
--rollback drop table sign_in_attempts;

--changeset people:004-no-more-sign-in-failures
drop table sign_in_failure;
--rollback create table sign_in_failure (username varchar(80) not null, failed_at datetime(6) not null, key sign_in_failure_username (username, failed_at));
