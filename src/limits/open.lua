-- A node has given its notes back to a closed era. The era opens when all have, or when the others have had their
-- time: they are gone, or cannot reach this server.
--
-- KEYS  1 the era   2 who has given back
-- ARGV  1 the era as the node knows it   2 this node   3 the others' time in microseconds   4 time to live in ms
-- Answers the era as it is now, or nothing.
local call = redis.call
local era = call('GET', KEYS[1])
if era ~= ARGV[1] then
  return era
end
call('HSET', KEYS[2], 'node ' .. ARGV[2], '1')
local time = call('TIME')
local now = time[1] * 1000000 + time[2]
local late = now - tonumber(call('HGET', KEYS[2], 'since') or '0') >= tonumber(ARGV[3])
if not late then
  for _, given in ipairs(call('HVALS', KEYS[2])) do
    if given == '0' then
      return era
    end
  end
end
era = string.sub(era, 1, -8) .. ':open'
call('SET', KEYS[1], era, 'PX', ARGV[4])
call('DEL', KEYS[2])
return era
