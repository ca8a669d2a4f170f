--liquibase formatted sql

--changeset shop:f0b1c2d3e4f5
CREATE TABLE products (id BIGINT PRIMARY KEY);
--rollback DROP TABLE products;

--changeset shop:a1b2c3d4e5f6
--comment inventory; revises: f0b1c2d3e4f5
CREATE TABLE inventory (id BIGINT PRIMARY KEY);
--rollback DROP TABLE inventory;

--changeset shop:aa12b3cd45ef
--comment marketing; revises: f0b1c2d3e4f6
CREATE TABLE campaigns (id BIGINT PRIMARY KEY);
--rollback DROP TABLE campaigns;

--changeset shop:0b5e1a7ed000
--comment another beginning; revises: none
CREATE TABLE archive (id BIGINT PRIMARY KEY);
--rollback DROP TABLE archive;

--changeset shop:1111aaaa1111
--comment revises: 2222bbbb2222
CREATE TABLE ring_one (id BIGINT PRIMARY KEY);
--rollback DROP TABLE ring_one;

--changeset shop:2222bbbb2222
--comment revises: 3333cccc3333, 1111aaaa1111
CREATE TABLE ring_two (id BIGINT PRIMARY KEY);
--rollback DROP TABLE ring_two;

--changeset shop:3333cccc3333
--comment revises: 1111aaaa1111
CREATE TABLE ring_three (id BIGINT PRIMARY KEY);
--rollback DROP TABLE ring_three;

--changeset shop:4444dddd4444
--comment revises: 4444dddd4444
CREATE TABLE lonely (id BIGINT PRIMARY KEY);
--rollback DROP TABLE lonely;

--changeset shop:a1b2c3d4e5f6
--comment inventory once more; revises: f0b1c2d3e4f5
CREATE TABLE inventory_items (id BIGINT PRIMARY KEY);
--rollback DROP TABLE inventory_items;
