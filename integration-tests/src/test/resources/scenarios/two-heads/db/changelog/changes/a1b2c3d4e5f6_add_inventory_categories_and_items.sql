--liquibase formatted sql

--changeset cleaning:a1b2c3d4e5f6
--comment: add inventory categories and items
--comment: revises: f0b1c2d3e4f5
CREATE TABLE inventory_categories (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id),
    name varchar(120) NOT NULL
);
CREATE TABLE inventory_items (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    category_id uuid NOT NULL REFERENCES inventory_categories (id),
    name varchar(120) NOT NULL
);
--rollback DROP TABLE inventory_items;
--rollback DROP TABLE inventory_categories;
