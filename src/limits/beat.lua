-- A node says that it is there, and asks who else is, and whether its era goes on. In a Cluster it ends with the epoch:
-- any of the masters may have failed over.
--
-- KEYS  1 the era   2 the nodes (sorted set, by when they were last seen in microseconds)
-- ARGV  1 the era as the node knows it   2 this node   3 after how many microseconds a node is gone   4 time to live in
--       ms
-- Answers the nodes, or nothing when the era has ended.
local call = redis.call
if call('GET', KEYS[1]) ~= ARGV[1] then
  return false
end
local epoch = string.match(ARGV[1], '^%x*@(%d+):')
if epoch and epoch ~= string.match(call('CLUSTER', 'INFO'), 'cluster_current_epoch:(%d+)') then
  return false
end
local time = call('TIME')
local now = time[1] * 1000000 + time[2]
call('PEXPIRE', KEYS[1], ARGV[4])
call('ZADD', KEYS[2], string.format('%.0f', now), ARGV[2])
call('ZREMRANGEBYSCORE', KEYS[2], '-inf', string.format('%.0f', now - tonumber(ARGV[3])))
call('PEXPIRE', KEYS[2], ARGV[4])
return call('ZRANGE', KEYS[2], 0, -1)
