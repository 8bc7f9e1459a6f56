--liquibase formatted sql

--changeset documents:004-changes
-- Who changed what of a document, and when. Read only by those who may read the version and both audiences.
create table document_change (
    id                uuid         not null,
    document_id       uuid         not null,
    version_id        uuid         not null,
    aspect            varchar(20)  not null comment 'what was changed',
    value_before      varchar(200) null,
    value_after       varchar(200) null,
    audience_id       uuid         not null comment 'of the version before the change',
    after_audience_id uuid         not null comment 'of the version after it; another one only where the marking was changed',
    changed_by        uuid         not null,
    changed_at        datetime(6)  not null,
    told_to           uuid         null comment 'who filed the document, if somebody else changed it',
    seen_at           datetime(6)  null comment 'when they opened the document after it',
    primary key (id),
    key document_change_history (document_id, changed_at),
    key document_change_news (told_to, seen_at),
    constraint document_change_document foreign key (document_id) references document (id) on delete cascade,
    constraint document_change_version foreign key (version_id) references document_version (id) on delete cascade,
    constraint document_change_audience foreign key (audience_id) references audience (id),
    constraint document_change_after foreign key (after_audience_id) references audience (id),
    constraint document_change_by foreign key (changed_by) references person (id),
    constraint document_change_told foreign key (told_to) references person (id)
);
--rollback drop table document_change;
