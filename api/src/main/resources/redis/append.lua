-- Appends ledger entries to one job's history; an entry that is there already is passed over.
-- KEYS: history, positions, deadlines; then, unless the job's status is as it was, the index of its status and those
--   of its earlier statuses.
-- ARGV: partition, the offset that the writer begins at, whether it knows earlier entries of the job (1/0),
--   expiry (ms since the epoch), manifest (empty where it knows earlier entries), member, least member to keep in the index (empty: all of them), retention (ms),
--   deadline (ms since the epoch; empty for a finished job), channel, then pairs of traceparent and entry
-- Published are the manifest, as number 0, and each entry with its number, so that a listener knows what it missed.
-- Answers the number of entries appended, or why none could be: lost, behind, hole.
local position = redis.call('HGET', KEYS[2], ARGV[1])
if not position then return 'lost' end
if tonumber(position) < tonumber(ARGV[2]) then return 'behind' end

local length = redis.call('LLEN', KEYS[1])
local isNew = length == 0
local last = -1
if isNew then
  if ARGV[3] == '1' then
    -- The job's earlier entries are gone though the position is not: only a rebuild brings them back.
    redis.call('HDEL', KEYS[2], ARGV[1])
    return 'hole'
  end
  redis.call('RPUSH', KEYS[1], ARGV[5])
  redis.call('PEXPIREAT', KEYS[1], ARGV[4])
  redis.call('PUBLISH', ARGV[10], '0  ' .. ARGV[5])
  length = 1
elseif length > 1 then
  last = tonumber(string.match(redis.call('LINDEX', KEYS[1], -1), '^%d+'))
end

local appended = 0
for i = 11, #ARGV, 2 do
  local entry = ARGV[i + 1]
  local offset = tonumber(string.match(entry, '^%d+'))
  if offset > last then
    redis.call('RPUSH', KEYS[1], entry)
    redis.call('PUBLISH', ARGV[10], length .. ' ' .. ARGV[i] .. ' ' .. entry)
    length = length + 1
    last = offset
    appended = appended + 1
  end
end

if appended > 0 and #KEYS > 3 then
  if not isNew then
    for i = 5, #KEYS do
      redis.call('ZREM', KEYS[i], ARGV[6])
    end
  end
  redis.call('ZADD', KEYS[4], 0, ARGV[6])
  redis.call('PEXPIRE', KEYS[4], ARGV[8])
  if ARGV[7] ~= '' then
    redis.call('ZREMRANGEBYLEX', KEYS[4], '-', '(' .. ARGV[7])
  end
  if ARGV[9] ~= '' then
    redis.call('ZADD', KEYS[3], ARGV[9], ARGV[6])
    redis.call('PEXPIRE', KEYS[3], ARGV[8])
  elseif not isNew then
    redis.call('ZREM', KEYS[3], ARGV[6])
  end
end
return appended
