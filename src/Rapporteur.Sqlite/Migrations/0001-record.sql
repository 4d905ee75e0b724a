-- 0001: the record, the reports staged for it, and what was refused.
--
-- Keys are TEXT with BINARY collation: SQLite orders them by their UTF-8 bytes.
-- The runner wraps this file in one transaction and sets user_version to its number.

-- Entries of the record as the JSON of the contract; kind is the key of the export that lists them.
CREATE TABLE entry (
    id   INTEGER PRIMARY KEY,  -- said outright, so that VACUUM keeps what the search index points to
    kind TEXT NOT NULL,
    key  TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (kind, key)
) STRICT;

-- Which facts have a passage in which report.
CREATE TABLE passage (
    report TEXT NOT NULL,
    kind   TEXT NOT NULL,
    key    TEXT NOT NULL,
    PRIMARY KEY (report, kind, key)
) STRICT, WITHOUT ROWID;

-- The words of the reports. The text itself stays where it is, in entry.json.
CREATE VIEW report_text AS
    SELECT id, json_extract(json, '$.title') AS title, json_extract(json, '$.text') AS text
    FROM entry
    WHERE kind = 'reports';

CREATE VIRTUAL TABLE report_search USING fts5 (
    title, text,
    content = 'report_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

-- Reports cleaned and extracted one by one, waiting to be resolved together. The blobs are the pipeline's own.
CREATE TABLE staged (
    id         TEXT NOT NULL PRIMARY KEY,
    source     TEXT NOT NULL,
    engine     TEXT NOT NULL,
    clean      BLOB NOT NULL,
    extraction BLOB NOT NULL
) STRICT;

-- Inputs that were not taken in; the last refusal of each source.
CREATE TABLE refusal (
    source  TEXT NOT NULL PRIMARY KEY,
    code    TEXT NOT NULL,
    message TEXT NOT NULL,
    remedy  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
