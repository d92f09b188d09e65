-- Everything is replayable: a rule set still is the text its hash was taken of.
select hash from rules.rule_set where hash <> encode(sha256(convert_to(source, 'UTF8')), 'hex');
