--liquibase formatted sql

--changeset access:011-country-exclusions
-- AC-17: What one country gives in any restricted space is kept from another, also in spaces that are opened later.
create table country_exclusion (
    origin_country   char(2)     not null,
    excluded_country char(2)     not null,
    excluded_by      uuid        not null,
    excluded_at      datetime(6) not null,
    primary key (origin_country, excluded_country),
    key country_exclusion_at (excluded_at),
    constraint country_exclusion_origin foreign key (origin_country) references country (code),
    constraint country_exclusion_excluded foreign key (excluded_country) references country (code),
    constraint country_exclusion_by foreign key (excluded_by) references person (id)
);
--rollback drop table country_exclusion;

--changeset access:011-recent-exclusions
-- Which exclusions have begun of late is asked twice a second while pages are open.
create index space_exclusion_at on space_exclusion (excluded_at);
--rollback drop index space_exclusion_at on space_exclusion;
