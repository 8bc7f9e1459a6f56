--liquibase formatted sql

--changeset originators:001-requests
create table originator_request (
    id             uuid          not null,
    item_id        uuid          not null comment 'the post or document; no foreign key, because items are in several tables',
    space_id       uuid          not null,
    author_id      uuid          null comment 'the author of the item',
    origin_country varchar(2)    null comment 'the country that the item belongs to',
    origin_agency  uuid          null comment 'the agency that the item belongs to, if it belongs to no country',
    asked_by       uuid          not null,
    asker_agency   uuid          not null comment 'a permission is valid for the people of this organisation',
    asked_at       datetime(6)   not null,
    wanted_use     varchar(30)   not null,
    wanted_country varchar(2)    null comment 'the country whose exclusion should be dropped',
    wanted_tlp     int           null comment 'the wanted lighter TLP',
    for_whom       varchar(500)  not null,
    reason         varchar(2000) not null,
    state          varchar(20)   not null,
    terms          varchar(2000) null comment 'the conditions of the permission, or the reason of the refusal',
    answered_by    uuid          null,
    answered_at    datetime(6)   null,
    until_day      date          null comment 'the last day, in UTC, of the permission',
    ended_at       datetime(6)   null comment 'when the originator ended the permission, or the asker took the request back',
    primary key (id),
    key originator_request_item (item_id, state),
    key originator_request_asked (asked_by, asked_at),
    key originator_request_author (author_id, asked_at),
    key originator_request_country (origin_country, asked_at),
    key originator_request_agency (origin_agency, asked_at),
    constraint originator_request_space foreign key (space_id) references space (id),
    constraint originator_request_asker foreign key (asked_by) references person (id),
    constraint originator_request_author foreign key (author_id) references person (id),
    constraint originator_request_answerer foreign key (answered_by) references person (id)
) comment 'what readers of items have asked the originators of these items to permit';
--rollback drop table originator_request;

--changeset originators:001-recalls
create table item_recall (
    id          uuid        not null,
    item_id     uuid        not null comment 'the post or document; never shown to its former readers',
    space_id    uuid        not null,
    audience_id uuid        not null comment 'who could read the item until then',
    recalled_at datetime(6) not null,
    primary key (id),
    unique key item_recall_item (item_id),
    constraint item_recall_space foreign key (space_id) references space (id),
    constraint item_recall_audience foreign key (audience_id) references audience (id)
) comment 'recalled items: former readers are told of a recall, and not of what';
--rollback drop table item_recall;

--changeset originators:001-wrong-recipients
create table wrong_recipient (
    id             uuid          not null,
    item_id        uuid          not null comment 'the post or document; no foreign key, because items are in several tables',
    space_id       uuid          not null,
    audience_id    uuid          not null comment 'the audience of the item when it was reported',
    author_id      uuid          null comment 'the author of the item',
    origin_country varchar(2)    null comment 'the country that the item belongs to',
    origin_agency  uuid          null comment 'the agency that the item belongs to, if it belongs to no country',
    reported_by    uuid          not null,
    reported_at    datetime(6)   not null,
    reason         varchar(500)  not null,
    recalled_by    uuid          null,
    recalled_at    datetime(6)   null,
    primary key (id),
    key wrong_recipient_item (item_id),
    key wrong_recipient_author (author_id, reported_at),
    key wrong_recipient_country (origin_country, reported_at),
    key wrong_recipient_agency (origin_agency, reported_at),
    constraint wrong_recipient_space foreign key (space_id) references space (id),
    constraint wrong_recipient_audience foreign key (audience_id) references audience (id),
    constraint wrong_recipient_author foreign key (author_id) references person (id),
    constraint wrong_recipient_reporter foreign key (reported_by) references person (id),
    constraint wrong_recipient_recaller foreign key (recalled_by) references person (id)
) comment 'reports that an item reached somebody whom it should not have reached';
--rollback drop table wrong_recipient;

--changeset originators:001-tear-lines
create table tear_line (
    full_item      uuid        not null comment 'no foreign key, because items are in several tables',
    sanitised_item uuid        not null comment 'nothing leads from here to the full item',
    linked_by      uuid        not null,
    linked_at      datetime(6) not null,
    primary key (full_item, sanitised_item),
    constraint tear_line_person foreign key (linked_by) references person (id)
) comment 'which item is a sanitised version of which other item';
--rollback drop table tear_line;
