-- A witness of deploy-assist sessions: a table of PostgreSQL (14 or newer) into which sizes and tree heads of journals are only ever inserted.
--
--   psql -v ON_ERROR_STOP=1 -f witness.sql DATABASE      as a role that no operator has, once; it becomes the owner
--   GRANT deploy_assist_runner TO alice;                 for whoever walks checklists
--   GRANT deploy_assist_reader TO auditor;               for whoever verifies records
--
-- A runner inserts four columns and reads. Time, user, number, chain, and whether it comes late, are set by a trigger. Nobody updates, deletes or truncates,
-- the owner neither. What stays possible: the owner and superusers can take the triggers away. Keep them apart from the operators, and
-- keep the last entry and its digest somewhere else from time to time; deploy_assist.witness_breaks then shows whether the chain to it holds.

BEGIN;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'deploy_assist_runner') THEN
    CREATE ROLE deploy_assist_runner NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'deploy_assist_reader') THEN
    CREATE ROLE deploy_assist_reader NOLOGIN;
  END IF;
END
$$;

CREATE SCHEMA deploy_assist;

CREATE TABLE deploy_assist.witness (
  entry        bigint      PRIMARY KEY CHECK (entry > 0),
  session      text        NOT NULL CHECK (session ~ '^[A-Za-z0-9._-]{1,64}$'),
  size         bigint      NOT NULL CHECK (size > 0),
  root         text        NOT NULL CHECK (root ~ '^[0-9a-f]{64}$'),
  -- When the last of these lines was stored, by the clock of the runner's host; only ever compared with witnessed_at.
  stored_at    timestamptz NOT NULL CHECK (stored_at BETWEEN '2000-01-01Z' AND '9999-12-31Z'),
  -- It came more than a minute after that, by the clock of this server: the witness was out of reach, or the line was dated back.
  late         boolean     NOT NULL,
  witnessed_at timestamptz NOT NULL,
  witnessed_by text        NOT NULL,
  previous     text        NOT NULL,
  digest       text        NOT NULL UNIQUE,
  UNIQUE (session, witnessed_by, size)
);

-- The digest of an entry: SHA-256 over its fields, joined by single spaces, times in microseconds since 1970.
CREATE FUNCTION deploy_assist.witness_digest(one deploy_assist.witness) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT encode(sha256(convert_to(concat_ws(' ', one.previous, one.entry, one.session, one.size, one.root,
    (extract(epoch FROM one.stored_at) * 1000000)::bigint, one.late::int,
    (extract(epoch FROM one.witnessed_at) * 1000000)::bigint, one.witnessed_by), 'UTF8')), 'hex')
$$;

-- An entry as a line of JSON: what `verify --witness FILE` reads. All of a session and of its reviews, for whoever may not reach this database:
--   psql -AtXc "SELECT deploy_assist.witness_receipt(w) FROM deploy_assist.witness w WHERE session IN ('ABC234', 'ABC234.review') ORDER BY entry"
CREATE FUNCTION deploy_assist.witness_receipt(one deploy_assist.witness) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT json_build_object('entry', one.entry, 'session', one.session, 'size', one.size, 'root', one.root,
    'storedAt', to_char(one.stored_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'late', one.late,
    'witnessedAt', to_char(one.witnessed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'witnessedBy', one.witnessed_by, 'previous', one.previous, 'digest', one.digest)::text
$$;

CREATE FUNCTION deploy_assist.witness_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  before deploy_assist.witness;
  largest bigint;
BEGIN
  -- One after the other: two entries at once would have the same entry before them.
  LOCK TABLE deploy_assist.witness IN SHARE ROW EXCLUSIVE MODE;
  -- What a role said binds that role: an entry that somebody else puts in with more lines than there are must not keep the session's own ones out.
  SELECT max(size) INTO largest FROM deploy_assist.witness WHERE session = NEW.session AND witnessed_by = session_user;
  IF NEW.size <> 1 AND NOT EXISTS (SELECT FROM deploy_assist.witness WHERE session = NEW.session) THEN
    RAISE EXCEPTION 'the first entry of a session has size 1, not %', NEW.size USING ERRCODE = 'check_violation';
  ELSIF largest >= NEW.size THEN
    RAISE EXCEPTION 'session % was witnessed with % lines, and % is not more', NEW.session, largest, NEW.size
      USING ERRCODE = 'check_violation';
  END IF;
  SELECT * INTO before FROM deploy_assist.witness ORDER BY entry DESC LIMIT 1;
  NEW.entry := coalesce(before.entry, 0) + 1;
  NEW.previous := coalesce(before.digest, repeat('0', 64));
  NEW.witnessed_at := clock_timestamp();
  NEW.late := NEW.witnessed_at - NEW.stored_at > interval '1 minute';
  NEW.witnessed_by := session_user;
  NEW.digest := deploy_assist.witness_digest(NEW);
  RETURN NEW;
END
$$;

CREATE FUNCTION deploy_assist.witness_stands() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION 'what was witnessed stands: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER witness_entry BEFORE INSERT ON deploy_assist.witness
  FOR EACH ROW EXECUTE FUNCTION deploy_assist.witness_entry();
CREATE TRIGGER witness_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON deploy_assist.witness
  FOR EACH STATEMENT EXECUTE FUNCTION deploy_assist.witness_stands();
-- Also for a connection that replays changes of another server.
ALTER TABLE deploy_assist.witness ENABLE ALWAYS TRIGGER witness_entry;
ALTER TABLE deploy_assist.witness ENABLE ALWAYS TRIGGER witness_stands;

-- Entries that do not follow the one before them, or whose fields are not those that were chained. Empty as long as nobody changed anything.
CREATE VIEW deploy_assist.witness_breaks AS
  SELECT w.entry, w.session, w.size
  FROM (SELECT one, (one).*, lag((one).entry, 1, 0) OVER (ORDER BY (one).entry) AS entry_before,
               lag((one).digest, 1, repeat('0', 64)) OVER (ORDER BY (one).entry) AS digest_before
        FROM deploy_assist.witness AS one) AS w
  WHERE w.entry <> w.entry_before + 1 OR w.previous <> w.digest_before
     OR w.digest <> deploy_assist.witness_digest(w.one);

REVOKE ALL ON ALL TABLES IN SCHEMA deploy_assist FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA deploy_assist FROM PUBLIC;
GRANT USAGE ON SCHEMA deploy_assist TO deploy_assist_runner, deploy_assist_reader;
GRANT INSERT (session, size, root, stored_at) ON deploy_assist.witness TO deploy_assist_runner;
GRANT SELECT ON deploy_assist.witness TO deploy_assist_runner, deploy_assist_reader;
GRANT SELECT ON deploy_assist.witness_breaks TO deploy_assist_reader;
GRANT EXECUTE ON FUNCTION deploy_assist.witness_receipt TO deploy_assist_runner, deploy_assist_reader;
GRANT EXECUTE ON FUNCTION deploy_assist.witness_digest TO deploy_assist_reader;

COMMIT;
