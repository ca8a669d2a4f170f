--liquibase formatted sql

--changeset shop:0001_sales
CREATE SCHEMA "Sales Data";
CREATE TYPE "Sales Data"."order.State" AS ENUM ('new', 'it''s paid');
CREATE TABLE "Sales Data"."Order" (
    "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "user" text NOT NULL,
    "say ""when""" timestamptz,
    state "Sales Data"."order.State" NOT NULL DEFAULT 'new'
);
CREATE INDEX "Order by user" ON "Sales Data"."Order" (lower("user")) WHERE state <> 'new';
--rollback DROP SCHEMA "Sales Data" CASCADE;
