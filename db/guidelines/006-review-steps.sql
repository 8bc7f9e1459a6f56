--liquibase formatted sql

--changeset guidelines:006-review-steps
create table guideline_review_step (
    version_id uuid not null,
    person_id  uuid not null comment 'the reviewer',
    step_on    date not null comment 'the latest step that is done',
    primary key (version_id, person_id),
    constraint guideline_review_step_version foreign key (version_id) references guideline_version (id),
    constraint guideline_review_step_person foreign key (person_id) references person (id)
) comment 'the step up to which a reviewer and the stand-in were reminded, also if neither had to be';
insert into guideline_review_step (version_id, person_id, step_on)
select version_id, person_id, max(step_on) from guideline_reminder where kind = 'REVIEW' group by version_id, person_id;
--rollback drop table guideline_review_step;
