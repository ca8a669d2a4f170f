--liquibase formatted sql

--changeset shop:0002_Mood
CREATE TYPE "Mood" AS ENUM ('Good', 'Bad');
ALTER TABLE "Sales Data"."Order" ADD COLUMN "Mood" "Mood";
--rollback ALTER TABLE "Sales Data"."Order" DROP COLUMN "Mood";
