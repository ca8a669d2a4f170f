--liquibase formatted sql

--changeset cleaning:9e3a7f1b5c8d
--comment: The ratings so far
UPDATE workers w SET rating_avg = r.average FROM (SELECT worker_id, avg(rating) AS average FROM worker_reviews GROUP BY worker_id) r WHERE r.worker_id = w.id;
--rollback UPDATE workers SET rating_avg = NULL;
