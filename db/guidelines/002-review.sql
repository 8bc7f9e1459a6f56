--liquibase formatted sql

--changeset guidelines:002-suggestions
create table guideline_suggestion (
    comment_id  uuid         not null comment 'the comment that carries the suggested wording',
    heading     varchar(1000) not null,
    text        mediumtext   not null,
    clause_hash char(64)     not null comment 'the hash of the clause for which the wording was suggested',
    state       varchar(20)  not null comment 'OPEN, USED or DECLINED',
    decided_by  uuid         null,
    decided_at  datetime(6)  null,
    primary key (comment_id),
    constraint guideline_suggestion_comment foreign key (comment_id) references guideline_comment (id),
    constraint guideline_suggestion_decider foreign key (decided_by) references person (id)
);
--rollback drop table guideline_suggestion;

--changeset guidelines:002-stand-ins
alter table guideline_member
    add column stand_in uuid null comment 'who may review in place of this reviewer; null if nobody may',
    add constraint guideline_member_stand_in foreign key (stand_in) references person (id);
--rollback alter table guideline_member drop foreign key guideline_member_stand_in, drop column stand_in;

--changeset guidelines:002-visits
create table guideline_visit (
    version_id  uuid        not null,
    person_id   uuid        not null comment 'a reviewer or a stand-in',
    revision_id uuid        not null comment 'the text that this person has had before them',
    seen_at     datetime(6) not null,
    primary key (version_id, person_id, revision_id),
    constraint guideline_visit_version foreign key (version_id) references guideline_version (id),
    constraint guideline_visit_revision foreign key (revision_id) references guideline_revision (id),
    constraint guideline_visit_person foreign key (person_id) references person (id)
);
--rollback drop table guideline_visit;

--changeset guidelines:002-plans
alter table guideline_version
    add column planned_by uuid null comment 'the trainer who planned the day of publication',
    add column plan_missed_on date null comment 'the planned day on which the version could not be published',
    add constraint guideline_version_planner foreign key (planned_by) references person (id);
--rollback alter table guideline_version drop foreign key guideline_version_planner, drop column planned_by, drop column plan_missed_on;
