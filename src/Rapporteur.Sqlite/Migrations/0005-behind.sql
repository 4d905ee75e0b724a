-- 0005: whether the record was made from all that was taken in.

-- How often what the record is made from has changed, and which of these changes the record has.
CREATE TABLE progress (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    changes INTEGER NOT NULL,
    made    INTEGER NOT NULL
) STRICT;

-- Nobody knows of a record that is there already: it counts as behind until it is made again.
INSERT INTO progress (only, changes, made) VALUES (1, (SELECT count(*) FROM (SELECT 1 FROM staged LIMIT 1)), 0);

CREATE TRIGGER staged_added AFTER INSERT ON staged BEGIN
    UPDATE progress SET changes = changes + 1;
END;

CREATE TRIGGER staged_changed AFTER UPDATE ON staged BEGIN
    UPDATE progress SET changes = changes + 1;
END;

CREATE TRIGGER judgement_added AFTER INSERT ON judgement BEGIN
    UPDATE progress SET changes = changes + 1;
END;
