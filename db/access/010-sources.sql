--liquibase formatted sql

--changeset access:010-sources
-- AC-17, AC-19: The other countries whose items the items of an audience answer. What such a country hides from another
-- country in the space, it hides in these items, too.
create table audience_source (
    audience_id uuid    not null,
    country     char(2) not null,
    primary key (audience_id, country),
    constraint audience_source_audience foreign key (audience_id) references audience (id),
    constraint audience_source_country foreign key (country) references country (code)
);
--rollback drop table audience_source;
