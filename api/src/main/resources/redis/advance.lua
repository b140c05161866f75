-- Moves a partition's position on, after the entries before it were appended. It never moves back.
-- KEYS: positions. ARGV: partition, the offset that the writer began at, the offset that comes next,
--   how long positions are kept after the last of them moved (ms).
-- Answers ok, lost or behind.
local position = redis.call('HGET', KEYS[1], ARGV[1])
if not position then return 'lost' end
if tonumber(position) < tonumber(ARGV[2]) then return 'behind' end
if tonumber(position) < tonumber(ARGV[3]) then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
end
return 'ok'
