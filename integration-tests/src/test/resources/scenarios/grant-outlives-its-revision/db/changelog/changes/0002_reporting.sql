--liquibase formatted sql

--changeset shop:0002_reporting
GRANT SELECT, UPDATE ON orders TO reporting;
--rollback REVOKE SELECT ON orders FROM reporting;
