-- Ends a claim: stores its reply, or frees the key when there is none. Touches nothing that somebody else owns.
--
-- KEYS  1 idempotency entry
-- ARGV  1 fingerprint   2 token   3 reply entry   4 its time to live in ms   (3 and 4 only to store)
local entry = redis.call('GET', KEYS[1])
local ours = entry == 'C' .. ARGV[1] .. ARGV[2]

if #ARGV == 2 then
  if ours then
    redis.call('DEL', KEYS[1])
  end
elseif ours or not entry then
  -- Absent means that the lease ran out or the server was flushed. The effect is committed all the same, so the
  -- reply is worth keeping.
  redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
end
return 0
