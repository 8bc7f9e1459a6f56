--liquibase formatted sql

--changeset guidelines:001-guidelines
create table guideline (
    id               uuid        not null,
    space_id         uuid        not null,
    owner            uuid        not null,
    area             varchar(40) null comment 'the crime area; null if the guideline is for all of them',
    acknowledge_days int         null comment 'how many days after publication readers must have acknowledged; null if nobody must',
    made_at          datetime(6) not null,
    primary key (id),
    constraint guideline_space foreign key (space_id) references space (id),
    constraint guideline_owner foreign key (owner) references person (id)
);
create table guideline_target (
    guideline_id uuid        not null,
    affiliation  varchar(40) not null comment 'empty for every affiliation',
    role         varchar(40) not null comment 'empty for every role, and for people without a role',
    country_code varchar(2)  not null comment 'empty for every country',
    primary key (guideline_id, affiliation, role, country_code),
    constraint guideline_target_guideline foreign key (guideline_id) references guideline (id)
);
--rollback drop table guideline_target; drop table guideline;

--changeset guidelines:001-versions
create table guideline_version (
    id               uuid        not null,
    guideline_id     uuid        not null,
    number           int         not null,
    state            varchar(20) not null,
    language         varchar(8)  not null comment 'the language that the authors write in',
    space_id         uuid        not null,
    audience_id      uuid        not null comment 'who may read the text in its present state',
    work_audience_id uuid        not null comment 'its authors, reviewers and translators',
    author           uuid        not null,
    made_at          datetime(6) not null,
    revision_id      uuid        null comment 'the text as it was saved last; null only while the version is being created',
    major            boolean     not null,
    change_note      varchar(2000) not null,
    publish_on       date        null comment 'the day, in UTC, on which an approved version takes effect by itself',
    published_at     datetime(6) null,
    review_due_on    date        null,
    ended_at         datetime(6) null comment 'when it was superseded, withdrawn or archived',
    withdrawal       varchar(20) null comment 'why it is to be withdrawn: OUTDATED or IN_ERROR',
    withdrawal_reason varchar(500) null,
    withdrawal_by    uuid        null,
    withdrawn_by     uuid        null comment 'the reviewer who confirmed the withdrawal; null as long as nobody has',
    in_force         boolean     as (if(state = 'PUBLISHED', true, null)) persistent,
    primary key (id),
    unique key guideline_version_number (guideline_id, number),
    unique key guideline_version_in_force (guideline_id, in_force),
    key guideline_version_audience (audience_id, state),
    constraint guideline_version_guideline foreign key (guideline_id) references guideline (id),
    constraint guideline_version_audience foreign key (audience_id) references audience (id),
    constraint guideline_version_work foreign key (work_audience_id) references audience (id),
    constraint guideline_version_author foreign key (author) references person (id)
);
create table guideline_revision (
    id         uuid         not null,
    version_id uuid         not null,
    number     int          not null,
    title      varchar(300) not null,
    hash       char(64)     not null comment 'SHA-256 of the title and of the levels and hashes of all clauses in their order',
    author     uuid         not null,
    written_at datetime(6)  not null,
    primary key (id),
    unique key guideline_revision_number (version_id, number),
    constraint guideline_revision_version foreign key (version_id) references guideline_version (id),
    constraint guideline_revision_author foreign key (author) references person (id)
);
create table guideline_clause (
    revision_id uuid         not null,
    position    int          not null,
    clause_id   uuid         not null comment 'stays the same in all revisions and versions of the guideline',
    level       int          not null,
    heading     varchar(1000) not null,
    text        mediumtext   not null,
    hash        char(64)     not null comment 'SHA-256 of heading and text',
    primary key (revision_id, position),
    constraint guideline_clause_revision foreign key (revision_id) references guideline_revision (id)
);
--rollback drop table guideline_clause; drop table guideline_revision; drop table guideline_version;

--changeset guidelines:001-review
create table guideline_member (
    version_id uuid        not null,
    person_id  uuid        not null,
    part       varchar(20) not null comment 'AUTHOR, REVIEWER or TRANSLATOR',
    language   varchar(8)  not null comment 'the language of a translator; empty for others',
    due_on     date        null,
    primary key (version_id, person_id, part, language),
    constraint guideline_member_version foreign key (version_id) references guideline_version (id),
    constraint guideline_member_person foreign key (person_id) references person (id)
);
create table guideline_verdict (
    id          uuid         not null,
    version_id  uuid         not null,
    revision_id uuid         not null,
    person_id   uuid         not null,
    approved    boolean      not null comment 'false if the version was returned to its authors',
    reason      varchar(500) not null,
    given_at    datetime(6)  not null,
    primary key (id),
    key guideline_verdict_version (version_id, given_at),
    constraint guideline_verdict_revision foreign key (revision_id) references guideline_revision (id),
    constraint guideline_verdict_person foreign key (person_id) references person (id)
);
create table guideline_comment (
    id          uuid          not null,
    version_id  uuid          not null,
    clause_id   uuid          not null,
    person_id   uuid          not null,
    text        varchar(4000) not null,
    written_at  datetime(6)   not null,
    resolved_by uuid          null,
    resolved_at datetime(6)   null,
    primary key (id),
    key guideline_comment_version (version_id, written_at),
    constraint guideline_comment_version foreign key (version_id) references guideline_version (id),
    constraint guideline_comment_person foreign key (person_id) references person (id)
);
--rollback drop table guideline_comment; drop table guideline_verdict; drop table guideline_member;

--changeset guidelines:001-translations
create table guideline_translation (
    id           uuid         not null,
    version_id   uuid         not null comment 'the version for which it was made',
    language     varchar(8)   not null,
    state        varchar(20)  not null,
    title        varchar(300) not null,
    title_source varchar(300) not null comment 'the title that this one translates',
    translator   uuid         not null,
    checker      uuid         null,
    started_at   datetime(6)  not null,
    submitted_at datetime(6)  null,
    checked_at   datetime(6)  null,
    published_at datetime(6)  null,
    is_open      boolean      as (if(state in ('IN_PROGRESS', 'SUBMITTED', 'CHECKED'), true, null)) persistent,
    in_force     boolean      as (if(state = 'PUBLISHED', true, null)) persistent,
    primary key (id),
    unique key guideline_translation_open (version_id, language, is_open),
    unique key guideline_translation_in_force (version_id, language, in_force),
    constraint guideline_translation_version foreign key (version_id) references guideline_version (id),
    constraint guideline_translation_translator foreign key (translator) references person (id)
);
create table guideline_translation_clause (
    translation_id uuid          not null,
    clause_id      uuid          not null,
    heading        varchar(1000) not null,
    text           mediumtext    not null,
    source_hash    char(64)      not null comment 'the hash of the clause that this one translates',
    translator     uuid          not null,
    written_at     datetime(6)   not null,
    primary key (translation_id, clause_id),
    constraint guideline_translation_clause_of foreign key (translation_id) references guideline_translation (id)
);
create table guideline_translation_writer (
    translation_id uuid not null,
    person_id      uuid not null comment 'has written in the translation, and so cannot check it',
    primary key (translation_id, person_id),
    constraint guideline_translation_writer_of foreign key (translation_id) references guideline_translation (id)
);
--rollback drop table guideline_translation_writer; drop table guideline_translation_clause; drop table guideline_translation;

--changeset guidelines:001-acknowledgements
create table guideline_acknowledgement (
    version_id uuid        not null,
    person_id  uuid        not null,
    language   varchar(8)  not null comment 'the language in which the person read the text',
    given_at   datetime(6) not null,
    primary key (version_id, person_id),
    key guideline_acknowledgement_person (person_id),
    constraint guideline_acknowledgement_version foreign key (version_id) references guideline_version (id),
    constraint guideline_acknowledgement_person foreign key (person_id) references person (id)
);
create table guideline_feedback (
    id          uuid          not null,
    version_id  uuid          not null,
    clause_id   uuid          not null,
    person_id   uuid          not null,
    kind        varchar(20)   not null,
    text        varchar(2000) not null,
    given_at    datetime(6)   not null,
    answer      varchar(2000) null,
    answered_by uuid          null,
    answered_at datetime(6)   null,
    primary key (id),
    key guideline_feedback_version (version_id, given_at),
    key guideline_feedback_person (person_id),
    constraint guideline_feedback_version foreign key (version_id) references guideline_version (id),
    constraint guideline_feedback_person foreign key (person_id) references person (id)
);
--rollback drop table guideline_feedback; drop table guideline_acknowledgement;

--changeset guidelines:001-published-clauses
create table published_clause (
    id           uuid         not null,
    guideline_id uuid         not null,
    version_id   uuid         not null,
    clause_id    uuid         not null,
    opening      boolean      not null comment 'the first clause, which stands for the guideline in search',
    title        varchar(300) not null comment 'the title of the guideline',
    heading      varchar(1000) not null,
    language     varchar(8)   not null,
    space_id     uuid         not null,
    audience_id  uuid         not null,
    author       uuid         not null,
    published_at datetime(6)  not null,
    revised_at   datetime(6)  not null comment 'changes whenever a text of the clause changes, so that it is indexed again',
    version      int          not null,
    primary key (id),
    unique key published_clause_clause (guideline_id, clause_id),
    constraint published_clause_guideline foreign key (guideline_id) references guideline (id),
    constraint published_clause_audience foreign key (audience_id) references audience (id)
);
create table published_clause_wording (
    clause    uuid         not null,
    position  int          not null,
    language  varchar(8)   not null,
    title     varchar(1300) not null,
    words     mediumtext   not null,
    primary key (clause, position),
    constraint published_clause_wording_clause foreign key (clause) references published_clause (id)
);
--rollback drop table published_clause_wording; drop table published_clause;
