--liquibase formatted sql

--changeset front-desk:0002
CREATE TYPE room_kind AS ENUM ('single', 'double', 'suite');
CREATE TABLE rooms (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number       TEXT NOT NULL UNIQUE,
    kind         room_kind NOT NULL DEFAULT 'double',
    price_cents  INTEGER NOT NULL CHECK (price_cents > 0)
);
--rollback DROP TABLE rooms;
--rollback DROP TYPE room_kind;
