--liquibase formatted sql

--changeset topics:001-topics
create table topic (
    id          uuid         not null,
    space_id    uuid         not null,
    audience_id uuid         not null,
    kind        varchar(20)  not null,
    title       varchar(300) not null,
    author      uuid         not null,
    opened_at   datetime(6)  not null,
    version     int          not null,
    primary key (id),
    key topic_space (space_id, opened_at),
    constraint topic_space foreign key (space_id) references space (id),
    constraint topic_audience foreign key (audience_id) references audience (id),
    constraint topic_author foreign key (author) references person (id)
);
--rollback drop table topic;

--changeset topics:001-posts
create table post (
    id          uuid        not null,
    topic_id    uuid        not null,
    space_id    uuid        not null,
    audience_id uuid        not null,
    author      uuid        not null,
    body        mediumtext  not null,
    language    varchar(8)  not null,
    opening     boolean     not null,
    posted_at   datetime(6) not null,
    edited_at   datetime(6) null,
    version     int         not null,
    primary key (id),
    key post_topic (topic_id, posted_at),
    key post_recent (audience_id, posted_at),
    constraint post_topic foreign key (topic_id) references topic (id),
    constraint post_space foreign key (space_id) references space (id),
    constraint post_audience foreign key (audience_id) references audience (id),
    constraint post_author foreign key (author) references person (id)
);
create table post_revision (
    id         uuid        not null,
    post_id    uuid        not null,
    body       mediumtext  not null,
    written_at datetime(6) not null,
    primary key (id),
    constraint post_revision_post foreign key (post_id) references post (id)
);
create table post_attachment (
    post_id     uuid not null,
    document_id uuid not null,
    position    int  not null,
    primary key (post_id, position),
    constraint post_attachment_post foreign key (post_id) references post (id)
);
--rollback drop table post_attachment; drop table post_revision; drop table post;

--changeset topics:001-drafts
create table draft (
    person_id uuid         not null,
    place     varchar(60)  not null comment 'where it is being written: topic:…, space:… or post:…',
    title     varchar(300) not null,
    body      mediumtext   not null,
    saved_at  datetime(6)  not null,
    primary key (person_id, place),
    constraint draft_person foreign key (person_id) references person (id)
);
--rollback drop table draft;
