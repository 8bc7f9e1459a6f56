--liquibase formatted sql

--changeset topics:002-revision-audience
-- Each earlier text keeps the audience that it was written for; of those from before, the post's own is the last known.
alter table post_revision add column audience_id uuid null after post_id;
update post_revision r join post p on p.id = r.post_id set r.audience_id = p.audience_id;
alter table post_revision modify column audience_id uuid not null;
alter table post_revision add constraint post_revision_audience foreign key (audience_id) references audience (id);
--rollback alter table post_revision drop foreign key post_revision_audience; alter table post_revision drop column audience_id;
