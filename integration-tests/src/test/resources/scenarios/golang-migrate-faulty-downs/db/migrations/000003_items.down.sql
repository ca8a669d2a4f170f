-- First what stands on it; then it.
SELECT 'ä;';
DROP TABLE items; DROP TABLE
    item_kinds;
