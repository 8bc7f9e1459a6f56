--liquibase formatted sql

--changeset access:005-states
-- Which acts each state of a kind of space leaves open. The modules that bring the kinds say so; the portal writes it
-- here when it starts. What a state does not name is closed in it, and a state that is not here is closed altogether.
create table space_state (
    kind  varchar(20) not null,
    state varchar(20) not null,
    acts  set('READ', 'WRITE', 'ADMIT', 'WIDEN', 'NARROW', 'RECALL', 'REMOVE', 'EXPORT', 'REPORT', 'DECIDE') not null,
    primary key (kind, state)
);
alter table space add column state_since datetime(6) null comment 'null: since it was opened';
create index space_state_since on space (state_since);
--rollback drop index space_state_since on space; alter table space drop column state_since; drop table space_state;
