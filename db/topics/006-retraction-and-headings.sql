--liquibase formatted sql

--changeset topics:006-retraction
alter table post
    add column retracted_at      datetime(6)  null after edited_at,
    add column retracted_by      uuid         null after retracted_at,
    add column retraction_reason varchar(500) null after retracted_by,
    add constraint post_retracted_by foreign key (retracted_by) references person (id);
--rollback alter table post drop foreign key post_retracted_by; alter table post drop column retracted_at, drop column retracted_by, drop column retraction_reason;

--changeset topics:006-lines
-- What is retracted counts in no list of topics; still all that such a list asks of posts is in the index.
create index post_counted on post (topic_id, opening, audience_id, retracted_at, posted_at, language);
drop index post_line on post;
--rollback create index post_line on post (topic_id, opening, audience_id, posted_at, language); drop index post_counted on post;

--changeset topics:006-headings
-- An earlier state of a post is more than its text. What was not kept before this is not known.
alter table post_revision
    add column title       varchar(300)  null comment 'of an opening post: what its topic was called',
    add column kind        varchar(20)   null comment 'of an opening post: which kind its topic was of',
    add column attachments varchar(4000) not null default '' comment 'the ids of the documents, with commas',
    add column replaced_by uuid          null comment 'who said it differently',
    add constraint post_revision_replaced_by foreign key (replaced_by) references person (id);
--rollback alter table post_revision drop foreign key post_revision_replaced_by; alter table post_revision drop column title, drop column kind, drop column attachments, drop column replaced_by;
