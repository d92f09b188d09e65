-- 000036_size_attributes.sql
-- Purpose: how large an attribute can be, so that a rule that could take too long is refused when it is written.   Locks: attribute.catalogue, briefly.

alter table attribute.catalogue add column size int;
alter table attribute.catalogue add constraint catalogue_size_positive check (size > 0);
comment on column attribute.catalogue.size is
    'The most bytes of a text, elements of a list, or bounds of the intervals of a week. Null for what has no size. The bound of a rule''s cost is computed from it.';
