--liquibase formatted sql

--changeset topics:005-replaced-at
-- Each earlier text knows when it was replaced: a reader is told of those edits only whose earlier text they may read.
alter table post_revision add column replaced_at datetime(6) null after written_at;
update post_revision r
join post p on p.id = r.post_id
join (select earlier.id, min(later.written_at) as replaced_at
      from post_revision earlier
      left join post_revision later on later.post_id = earlier.post_id and later.written_at > earlier.written_at
      group by earlier.id) next on next.id = r.id
set r.replaced_at = coalesce(next.replaced_at, p.edited_at, r.written_at);
alter table post_revision modify column replaced_at datetime(6) not null;
--rollback alter table post_revision drop column replaced_at;
