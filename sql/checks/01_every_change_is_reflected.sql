-- Nothing is lost: every committed change is visible in the snapshot the daemon's cursor stands at.
-- To be asked at rest: while the daemon is behind, what it has still to read stands here.
select l.kind, l.id, l.id2, l.xid
from capture.change_log l
cross join capture.cursor c
where c.name = 'placement' and (c.snapshot is null or not pg_visible_in_snapshot(l.xid, c.snapshot));
