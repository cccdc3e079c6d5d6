-- A node comes to a server. Where the counts may be lost, because there is no era, or it is of another process or of
-- another epoch of the Cluster, a new one begins: closed, until every node that was seen before has given its notes back.
--
-- KEYS  1 the era   2 who has given back (hash: node, 1 or 0; `since`)
-- ARGV  1 the name of an era, if one must begin   2 this node   3 time to live in ms   4… nodes that this one has seen
-- Answers the era, and the clock in microseconds.
local call = redis.call
local server = call('INFO', 'server')
local run = string.match(server, 'run_id:(%x+)') or ''
if string.find(server, 'redis_mode:cluster', 1, true) then
  run = run .. '@' .. string.match(call('CLUSTER', 'INFO'), 'cluster_current_epoch:(%d+)')
end
local time = call('TIME')
local now = string.format('%.0f', time[1] * 1000000 + time[2])
local era = call('GET', KEYS[1])
if not era or string.sub(era, 1, #run + 1) ~= run .. ':' then
  era = run .. ':' .. ARGV[1] .. ':closed'
  call('SET', KEYS[1], era, 'PX', ARGV[3])
  call('DEL', KEYS[2])
end
if string.sub(era, -7) == ':closed' then
  call('HSETNX', KEYS[2], 'since', now)
  for at = 4, #ARGV do
    call('HSETNX', KEYS[2], 'node ' .. ARGV[at], '0')
  end
  call('HSET', KEYS[2], 'node ' .. ARGV[2], '0')
  call('PEXPIRE', KEYS[2], ARGV[3])
end
return { era, now }
