--liquibase formatted sql

--changeset access:004-open-kinds
-- Whether a space is of the restricted world. The module that brings its kind says so; here only the answer is kept, so
-- that the rule of access need not know which kinds there are. Who does not say opens a restricted space.
alter table space add column restricted boolean not null default true;
update space set restricted = (kind <> 'KNOWLEDGE');
--rollback alter table space drop column restricted;
