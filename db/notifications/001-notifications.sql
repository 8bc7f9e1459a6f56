--liquibase formatted sql

--changeset notifications:001-news
create table news (
    id               uuid        not null,
    fact             varchar(60) not null comment 'what happened, by the name of its fact',
    subject_id       uuid        not null comment 'what it happened to',
    whole_id         uuid        not null comment 'what the subject is part of, or the subject itself',
    space_id         uuid        not null,
    told_audience_id uuid        not null comment 'where the subject lay when it happened',
    audience_id      uuid        not null comment 'where the subject lies now',
    actor_id         uuid        not null,
    happened_at      datetime(6) not null,
    primary key (id),
    key news_whole (whole_id, happened_at),
    key news_space (space_id, happened_at),
    key news_subject (subject_id),
    key news_happened (happened_at),
    constraint news_actor foreign key (actor_id) references person (id)
) comment 'references only, a row for each fact; words are made when somebody looks';
--rollback drop table news;

--changeset notifications:001-follow
create table follow (
    person_id uuid        not null,
    thing_id  uuid        not null comment 'a space, or an item that stands by itself',
    is_on     boolean     not null comment 'false once the person has said that they do not want to follow it',
    since     datetime(6) not null,
    primary key (person_id, thing_id),
    constraint follow_person foreign key (person_id) references person (id)
);
--rollback drop table follow;

--changeset notifications:001-mention
create table mention (
    person_id  uuid not null comment 'who is mentioned, and was among the readers then',
    subject_id uuid not null comment 'in what',
    news_id    uuid not null comment 'the news of it, as long as that is kept',
    primary key (person_id, subject_id),
    key mention_subject (subject_id),
    constraint mention_person foreign key (person_id) references person (id)
);
--rollback drop table mention;

--changeset notifications:001-seen
create table news_seen (
    person_id  uuid        not null,
    whole_id   uuid        not null,
    seen_until datetime(6) not null,
    primary key (person_id, whole_id),
    constraint news_seen_person foreign key (person_id) references person (id)
) comment 'who has opened what, and when last';
create table news_all_seen (
    person_id  uuid        not null,
    seen_until datetime(6) not null,
    primary key (person_id),
    constraint news_all_seen_person foreign key (person_id) references person (id)
) comment 'who has said that all is seen, and when last';
--rollback drop table news_all_seen; drop table news_seen;
