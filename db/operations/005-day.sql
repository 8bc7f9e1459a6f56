--liquibase formatted sql

--changeset operations:005-visits
create table room_visit (
    room_id   uuid        not null,
    person_id uuid        not null,
    since     datetime(6) not null comment 'what came later is unread: when the visit before the present one ended',
    last_at   datetime(6) not null comment 'when a page of the room last said that it was open',
    primary key (room_id, person_id),
    key room_visit_present (room_id, last_at),
    constraint room_visit_room foreign key (room_id) references space (id),
    constraint room_visit_person foreign key (person_id) references person (id)
);
--rollback drop table room_visit;

--changeset operations:005-pins
create table room_pin (
    room_id   uuid        not null,
    item_id   uuid        not null comment 'an item of any module; whether a reader may see it is asked each time',
    pinned_by uuid        not null,
    pinned_at datetime(6) not null,
    primary key (room_id, item_id),
    constraint room_pin_room foreign key (room_id) references space (id),
    constraint room_pin_person foreign key (pinned_by) references person (id)
);
--rollback drop table room_pin;

--changeset operations:005-reading-requests
create table room_reading_request (
    room_id  uuid        not null,
    item_id  uuid        not null comment 'an item of any module; whether a reader may see it is asked each time',
    asked_by uuid        not null,
    asked_at datetime(6) not null,
    primary key (room_id, item_id),
    constraint room_reading_request_room foreign key (room_id) references space (id),
    constraint room_reading_request_person foreign key (asked_by) references person (id)
);
create table room_reading_country (
    room_id uuid       not null,
    item_id uuid       not null,
    country varchar(2) not null comment 'asked to read it; all readers are asked if there is no row',
    primary key (room_id, item_id, country),
    constraint room_reading_country_request foreign key (room_id, item_id) references room_reading_request (room_id, item_id) on delete cascade
);
create table room_reading_confirmation (
    room_id      uuid        not null,
    item_id      uuid        not null,
    person_id    uuid        not null,
    confirmed_at datetime(6) not null,
    primary key (room_id, item_id, person_id),
    constraint room_reading_confirmation_request foreign key (room_id, item_id) references room_reading_request (room_id, item_id) on delete cascade,
    constraint room_reading_confirmation_person foreign key (person_id) references person (id)
);
--rollback drop table room_reading_confirmation; drop table room_reading_country; drop table room_reading_request;
