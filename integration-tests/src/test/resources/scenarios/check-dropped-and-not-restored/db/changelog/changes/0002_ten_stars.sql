--liquibase formatted sql

--changeset cinema:0002_ten_stars
ALTER TABLE ratings DROP CONSTRAINT ratings_stars;
ALTER TABLE ratings ADD CONSTRAINT ratings_ten_stars CHECK (stars BETWEEN 1 AND 10);
--rollback ALTER TABLE ratings DROP CONSTRAINT ratings_ten_stars;
