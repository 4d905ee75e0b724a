-- 0004: what resolving needs of each report's words, and what it keeps of its work.

ALTER TABLE staged ADD COLUMN digest BLOB NOT NULL DEFAULT x'';

-- Which reports another version has to make again is asked at every ingest.
CREATE INDEX staged_engine ON staged (engine, id);

-- Results that depend on nothing but what is staged under the keys, in the pipeline's own form; a room holds those of one kind.
CREATE TABLE work (
    room  TEXT NOT NULL,
    key   TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (room, key)
) STRICT, WITHOUT ROWID;
