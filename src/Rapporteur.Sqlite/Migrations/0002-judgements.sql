-- 0002: what people judged of the record.
--
-- Rows are only added: an undoing is a judgement too. The moment and the id stand outside the JSON to order by.
CREATE TABLE judgement (
    id   TEXT NOT NULL PRIMARY KEY,
    at   INTEGER NOT NULL,  -- ticks of 100 ns since 1970, UTC
    json TEXT NOT NULL
) STRICT;
