-- Takes jobs whose deadline has passed, and puts their deadline off so that no other sweeper takes them meanwhile.
-- KEYS: deadlines. ARGV: now (ms), until (ms), at most.
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
for _, member in ipairs(due) do
  redis.call('ZADD', KEYS[1], 'XX', ARGV[2], member)
end
return due
