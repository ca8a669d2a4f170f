CREATE TABLE orders (id bigint PRIMARY KEY, person bigint REFERENCES people);
CREATE TYPE state AS ENUM ('open', 'paid');
