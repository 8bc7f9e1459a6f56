--liquibase formatted sql

--changeset guidelines:005-reminders
create table guideline_reminder (
    person_id  uuid        not null,
    version_id uuid        not null,
    kind       varchar(20) not null comment 'what is due: REVIEW, ACKNOWLEDGEMENT or RENEWAL',
    step_on    date        not null comment 'the day, in UTC, for which the reminder was planned, or on which a person sent it',
    sent_at    datetime(6) not null,
    seen_at    datetime(6) null,
    primary key (person_id, version_id, kind, step_on),
    key guideline_reminder_version (version_id, kind, sent_at),
    key guideline_reminder_sent (sent_at),
    constraint guideline_reminder_version foreign key (version_id) references guideline_version (id),
    constraint guideline_reminder_person foreign key (person_id) references person (id)
) comment 'references only; words are made when somebody looks';
create table guideline_reminder_step (
    version_id uuid        not null,
    kind       varchar(20) not null,
    step_on    date        not null,
    primary key (version_id, kind, step_on),
    constraint guideline_reminder_step_version foreign key (version_id) references guideline_version (id)
) comment 'the steps for which all reminders of a version were sent, also if nobody had to be reminded';
--rollback drop table guideline_reminder_step; drop table guideline_reminder;

--changeset guidelines:005-presence
create table guideline_presence (
    version_id uuid        not null,
    person_id  uuid        not null,
    seen_at    datetime(6) not null comment 'when the page of the version was last known to be open',
    writing    boolean     not null,
    clause_id  uuid        null comment 'the clause that the person changed last; null if it is not known',
    primary key (version_id, person_id),
    key guideline_presence_seen (seen_at),
    constraint guideline_presence_version foreign key (version_id) references guideline_version (id),
    constraint guideline_presence_person foreign key (person_id) references person (id)
) comment 'who has the page of a version open; rows are deleted after an hour';
--rollback drop table guideline_presence;
