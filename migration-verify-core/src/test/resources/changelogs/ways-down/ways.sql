--liquibase formatted sql
--changeset a:sql-declared
SELECT 1;
--rollback SELECT 2;
--changeset a:sql-empty
SELECT 1;
--rollback empty
--changeset a:sql-block
SELECT 1;
/* liquibase rollback
SELECT 2;
*/
--changeset a:sql-missing
SELECT 1;
