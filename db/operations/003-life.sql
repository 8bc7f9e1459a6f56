--liquibase formatted sql

--changeset operations:003-life
-- The life of an operation. Its state is the state of the space with the same id.
alter table room
    add column zone                 varchar(50)   not null default 'UTC' comment 'the time zone in which the last day ends',
    add column personal_data        boolean       not null default false comment 'items with personal data are expected',
    add column data_protection_note varchar(2000) null,
    add column reason               varchar(500)  null comment 'why it was rejected, suspended or closed last',
    add column proposed_by          uuid          null,
    add column coordinator          uuid          null comment 'who leads; other stewards of the space are deputies',
    add column successor            uuid          null comment 'the deputy who is asked to lead',
    add constraint room_proposed_by foreign key (proposed_by) references person (id),
    add constraint room_coordinator foreign key (coordinator) references person (id),
    add constraint room_successor foreign key (successor) references person (id);
update room r set
    proposed_by = (select g.person_id from space_grant g where g.space_id = r.id and g.capability = 2
                   and g.person_id is not null order by g.valid_from, g.id limit 1);
update room set coordinator = proposed_by;
alter table room modify zone varchar(50) not null comment 'the time zone in which the last day ends',
    modify personal_data boolean not null comment 'items with personal data are expected';

-- Rooms that were open are active, and rooms that were read-only are suspended.
update space set state = 'ACTIVE' where kind = 'OPERATION' and state = 'OPEN';
update space set state = 'SUSPENDED' where kind = 'OPERATION' and state = 'READ_ONLY';
delete from space_state where kind = 'OPERATION' and state in ('OPEN', 'READ_ONLY');
--rollback update space set state = 'READ_ONLY' where kind = 'OPERATION' and state = 'SUSPENDED';
--rollback update space set state = 'OPEN' where kind = 'OPERATION' and state = 'ACTIVE';
--rollback alter table room drop foreign key room_proposed_by, drop foreign key room_coordinator, drop foreign key room_successor, drop column zone, drop column personal_data, drop column data_protection_note, drop column reason, drop column proposed_by, drop column coordinator, drop column successor;

--changeset operations:003-extensions
create table extension (
    id          uuid         not null,
    room        uuid         not null,
    until       date         not null,
    reason      varchar(500) not null,
    proposed_by uuid         not null,
    proposed_at datetime(6)  not null,
    ended_at    datetime(6)  null comment 'null: the bureaus of some countries have not answered yet',
    outcome     varchar(20)  null comment 'AGREED, OBJECTED, REPLACED or LAPSED',
    primary key (id),
    key extension_open (room, ended_at),
    constraint extension_room foreign key (room) references room (id),
    constraint extension_proposed_by foreign key (proposed_by) references person (id)
);
create table extension_answer (
    extension_id uuid         not null,
    country      char(2)      not null,
    consents     boolean      not null,
    reason       varchar(500) null,
    given_by     uuid         not null,
    given_at     datetime(6)  not null,
    primary key (extension_id, country),
    constraint extension_answer_extension foreign key (extension_id) references extension (id),
    constraint extension_answer_country foreign key (country) references country (code),
    constraint extension_answer_by foreign key (given_by) references person (id)
);
--rollback drop table extension_answer; drop table extension;

--changeset operations:003-announcements
create table end_announcement (
    room         uuid        not null,
    ends_on      date        not null,
    days_before  int         not null,
    announced_at datetime(6) not null,
    primary key (room, ends_on, days_before),
    constraint end_announcement_room foreign key (room) references room (id)
);
create table end_announcement_seen (
    person_id uuid        not null,
    seen_at   datetime(6) not null,
    primary key (person_id),
    constraint end_announcement_seen_person foreign key (person_id) references person (id)
);
--rollback drop table end_announcement_seen; drop table end_announcement;
