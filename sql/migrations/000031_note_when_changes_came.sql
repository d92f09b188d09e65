-- 000031_note_when_changes_came.sql
-- Purpose: tells how old a change is that is not reflected yet.   Locks: access exclusive on capture.change_log, while it is rewritten.
set local lock_timeout = '10s';

alter table capture.change_log add column noted_at timestamptz not null default clock_timestamp();
comment on column capture.change_log.noted_at is
    'When the change was noted, a moment before its commit. For measuring only: the order of changes is told by xid and snapshot.';
