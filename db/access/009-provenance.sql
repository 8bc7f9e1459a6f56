--liquibase formatted sql

--changeset access:009-provenance
-- DP-01, DP-08: Why an item in a restricted space is processed, and how far it can be relied on. It decides nothing about
-- who may read the item, so it is beside the item's audience.
create table space_provenance (
    space_id          uuid        not null,
    purpose           varchar(40) not null,
    evaluation_scheme varchar(30) not null,
    evaluation        varchar(20) not null,
    personal_data     boolean     not null,
    review_months     smallint    null comment 'null for a year after the end of the space, or 24 months',
    chosen_by         uuid        not null,
    chosen_at         datetime(6) not null,
    primary key (space_id),
    constraint space_provenance_space foreign key (space_id) references space (id),
    constraint space_provenance_person foreign key (chosen_by) references person (id)
);
create table item_provenance (
    item_id           uuid         not null comment 'a post, or a version of a document',
    space_id          uuid         not null,
    official          boolean      not null comment 'whether it came from an official source when it was entered',
    purpose           varchar(40)  not null,
    evaluation_scheme varchar(30)  not null,
    evaluation        varchar(20)  not null,
    pap               varchar(10)  null comment 'only of documents with indicators',
    personal_data     boolean      not null,
    special_data      boolean      not null,
    justification     varchar(500) not null comment 'why sensitive data are necessary; empty without such data',
    review_on         date         not null,
    entered_by        uuid         not null,
    entered_at        datetime(6)  not null,
    primary key (item_id),
    key item_provenance_review_on (review_on),
    constraint item_provenance_space foreign key (space_id) references space (id),
    constraint item_provenance_person foreign key (entered_by) references person (id)
);
create table item_provenance_before (
    id                uuid         not null,
    item_id           uuid         not null,
    replaced_by       uuid         not null comment 'who corrected these values',
    replaced_at       datetime(6)  not null,
    reason            varchar(500) not null comment 'empty unless the purpose was changed',
    purpose           varchar(40)  not null,
    evaluation_scheme varchar(30)  not null,
    evaluation        varchar(20)  not null,
    pap               varchar(10)  null,
    personal_data     boolean      not null,
    special_data      boolean      not null,
    justification     varchar(500) not null,
    review_on         date         not null,
    entered_by        uuid         not null,
    entered_at        datetime(6)  not null,
    primary key (id),
    key item_provenance_before_time (item_id, replaced_at),
    constraint item_provenance_before_item foreign key (item_id) references item_provenance (item_id),
    constraint item_provenance_before_person foreign key (replaced_by) references person (id)
);
--rollback drop table item_provenance_before; drop table item_provenance; drop table space_provenance;

--changeset access:009-agency-decisions
-- DP-06: Whether an agency is approved to engage is in its row; this says who decided so, when, and why.
create table agency_decision (
    id         uuid         not null,
    agency_id  uuid         not null,
    approved   boolean      not null comment 'false: suspended',
    reason     varchar(500) not null comment 'why it was suspended; empty for an approval',
    decided_by uuid         not null,
    decided_at datetime(6)  not null,
    primary key (id),
    key agency_decision_time (agency_id, decided_at),
    constraint agency_decision_agency foreign key (agency_id) references agency (id),
    constraint agency_decision_person foreign key (decided_by) references person (id)
);
--rollback drop table agency_decision;
