-- 0003: which entries were made together, from which reports, so that those made from the same again stay as they are.
--
-- A cell without a mark is made anew by the next ingest. The one whose first report is empty holds what is written without cells, and what was there before.
CREATE TABLE cell (
    id    INTEGER PRIMARY KEY,
    mark  BLOB UNIQUE,
    first TEXT
) STRICT;

CREATE TABLE cell_entry (
    cell  INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (cell, entry)
) STRICT, WITHOUT ROWID;

INSERT INTO cell (id, first) VALUES (1, '');
INSERT INTO cell_entry SELECT 1, id FROM entry;

-- The ids that the facts of a cell asked for, as numbers.
CREATE TABLE claim (
    claim INTEGER NOT NULL,
    cell  INTEGER NOT NULL,
    PRIMARY KEY (claim, cell)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_of ON claim (cell);
