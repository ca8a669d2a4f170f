-- The table, and what was in it.

DROP TABLE
    item;
