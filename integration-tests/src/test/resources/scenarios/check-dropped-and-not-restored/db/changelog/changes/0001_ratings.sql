--liquibase formatted sql

--changeset cinema:0001_ratings
CREATE TABLE ratings (
    film text NOT NULL,
    stars integer NOT NULL,
    CONSTRAINT ratings_stars CHECK (stars BETWEEN 1 AND 5)
);
--rollback DROP TABLE ratings;
