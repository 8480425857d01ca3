-- Decisions on two claims: where the second stands. And what the desk asks for on every page.

ALTER TABLE judgement ADD COLUMN other_anchor TEXT;

ALTER TABLE judgement ADD COLUMN other_words_sha256 TEXT;

ALTER TABLE judgement ADD COLUMN other_judged_as TEXT;

CREATE INDEX judgement_ended_by ON judgement (ended_by);

CREATE INDEX report_published ON report (is_current, published);
