--liquibase formatted sql

--changeset people:003-affiliation
-- Who comes through a gate that is open to an affiliation; and nobody is looked through where no gate is.
create index person_affiliation on person (affiliation);
--rollback drop index person_affiliation on person;
