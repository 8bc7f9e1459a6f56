--liquibase formatted sql

--changeset access:008-item-moves
-- Which items have come into another audience of late: each node asks while pages are open there.
create table item_move (
    id            uuid        not null,
    from_audience uuid        not null,
    to_audience   uuid        not null,
    moved_at      datetime(6) not null,
    primary key (id),
    key item_move_moved_at (moved_at)
);
--rollback drop table item_move;
