--liquibase formatted sql

--changeset search:001-outbox
create table hsearch_outbox_event (
    id             uuid         not null,
    entity_name    varchar(256) not null,
    entity_id      varchar(256) not null,
    entity_id_hash int          not null,
    tenant_id      varchar(255) null,
    payload        longblob     not null,
    retries        int          not null,
    process_after  datetime(6)  not null,
    status         enum ('ABORTED', 'PENDING') not null,
    primary key (id),
    key hsearch_outbox_event_process_after (process_after)
) comment 'what changed and is not in the index yet';
--rollback drop table hsearch_outbox_event;

--changeset search:001-agents
create table hsearch_agent (
    id                   uuid         not null,
    type                 enum ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING') not null,
    name                 varchar(255) not null,
    tenant_id            varchar(255) null,
    expiration           datetime(6)  not null,
    state                enum ('RUNNING', 'SUSPENDED', 'WAITING') not null,
    total_shard_count    int          null,
    assigned_shard_index int          null,
    payload              longblob     null,
    primary key (id)
) comment 'who writes the index at this moment';
--rollback drop table hsearch_agent;
