--liquibase formatted sql

--changeset topics:008-drafts-moved
-- Drafts are kept by a module of their own, for all that one can write.
insert into kept_draft (id, person_id, place_kind, place_subject, version, saved_at, title, body, language, marking, fields)
select id, person_id,
       case substring_index(place, ':', 1)
           when 'topic' then 'topics.draft.answer'
           when 'space' then 'topics.draft.new-topic'
           else 'topics.draft.edit'
       end,
       cast(substring_index(place, ':', -1) as uuid), version, saved_at, title, body, language, marking,
       if(kind is null, '{}', json_object('kind', kind))
from draft;
drop table draft;
--rollback create table draft (
--rollback     id        uuid         not null,
--rollback     person_id uuid         not null,
--rollback     place     varchar(60)  not null comment 'where it is being written: topic:…, space:… or post:…',
--rollback     title     varchar(300) not null,
--rollback     body      mediumtext   not null,
--rollback     saved_at  datetime(6)  not null,
--rollback     kind      varchar(20)  null comment 'of a topic to be',
--rollback     language  varchar(8)   null,
--rollback     marking   text         null comment 'as chosen, in JSON; whether the space takes it is asked anew each time',
--rollback     version   int          not null default 1 comment 'counts how often it was saved; whoever saves says which one they went on from',
--rollback     primary key (id),
--rollback     key draft_place (person_id, place),
--rollback     constraint draft_person foreign key (person_id) references person (id)
--rollback );
--rollback insert into draft (id, person_id, place, title, body, saved_at, kind, language, marking, version)
--rollback select id, person_id, concat(case place_kind when 'topics.draft.answer' then 'topic' when 'topics.draft.new-topic' then 'space' else 'post' end, ':', place_subject),
--rollback     title, body, saved_at, json_value(fields, '$.kind'), language, marking, version
--rollback from kept_draft where place_kind like 'topics.draft.%';
--rollback delete from kept_draft where place_kind like 'topics.draft.%';
