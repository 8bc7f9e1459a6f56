--liquibase formatted sql

--changeset topics:009-references
create table post_reference (
    post_id uuid not null,
    item_id uuid not null comment 'an item, or a part of one, whose address is in the text of the post',
    primary key (post_id, item_id),
    key post_reference_item (item_id),
    constraint post_reference_post foreign key (post_id) references post (id)
);
--rollback drop table post_reference;
