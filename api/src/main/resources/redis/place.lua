-- Tells a projector that takes a partition over where to begin, and notes where the ledger ends.
-- KEYS: positions. ARGV: partition, first offset of the ledger, end of the ledger, number of partitions,
--   when it ended there (ms since the epoch), whether a position beyond the end means that the ledger was replaced (1/0),
--   how long positions are kept after the last of them was told (ms).
-- Answers the position, or ahead.
local position = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or '-1')
if position > tonumber(ARGV[3]) then
  if ARGV[6] == '0' then return 'ahead' end
  position = -1
end
if position < tonumber(ARGV[2]) then
  position = tonumber(ARGV[2])
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
end
redis.call('HSET', KEYS[1], ARGV[1] .. ':end', ARGV[3], 'partitions', ARGV[4])
if position == tonumber(ARGV[3]) then
  redis.call('HSET', KEYS[1], ARGV[1] .. ':time', ARGV[5])
end
redis.call('PEXPIRE', KEYS[1], ARGV[7])
return position
