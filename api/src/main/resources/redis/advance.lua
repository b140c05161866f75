-- Moves a partition's position on, after the entries before it were appended. It never moves back.
-- KEYS: positions. ARGV: partition, the offset that the writer began at, the offset that comes next,
--   the time to which the ledger was followed with that (ms since the epoch),
--   how long positions are kept after the last of them was told (ms).
-- Answers ok, lost or behind.
local position = redis.call('HGET', KEYS[1], ARGV[1])
if not position then return 'lost' end
if tonumber(position) < tonumber(ARGV[2]) then return 'behind' end
if tonumber(position) <= tonumber(ARGV[3]) then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3], ARGV[1] .. ':time', ARGV[4])
  redis.call('PEXPIRE', KEYS[1], ARGV[5])
end
return 'ok'
