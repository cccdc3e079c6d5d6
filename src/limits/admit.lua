-- Counts one request and, when a second key is given, claims it. One call per request; see mod.rs for the story and
-- entry.rs for the bytes of an entry.
--
-- KEYS  1 accepted instants (list, microseconds, newest first)    2 idempotency entry, if one is claimed
-- ARGV  1 limit   2 window in microseconds
--       3 fingerprint   4 token   5 lease in ms   6 the caller's clock in ms   7 replay window in ms
-- Answers {LIMITED} {NOT_ASKED} {FRESH} {IN_PROGRESS, ms left} {CONFLICT} {REPLAY, entry}.
local LIMITED, NOT_ASKED, FRESH, IN_PROGRESS, CONFLICT, REPLAY = 0, 1, 2, 3, 4, 5

local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

-- The N-th newest decides: while it is in the window, N have been accepted in it.
local nth = redis.call('LINDEX', KEYS[1], limit - 1)
if nth then
  local age = now - nth
  if age < -window then
    -- The server's clock was set back by more than a window (a failover, say): these instants mean nothing now.
    redis.call('DEL', KEYS[1])
    nth = false
  elseif age < window then
    return {LIMITED}
  end
end
-- '%.0f', because Lua's own conversion keeps only 14 digits.
redis.call('LPUSH', KEYS[1], string.format('%.0f', now))
if nth then
  -- Everything behind the N-th newest is older still, so nothing is forgotten that a raised limit would ask for.
  redis.call('LTRIM', KEYS[1], 0, limit - 1)
end
-- The list must outlive the window that begins now. Every expiry that is set is also written to the append-only file;
-- so it is set for two windows, and again when no more than one is left.
local window_ms = math.ceil(window / 1000)
if redis.call('PTTL', KEYS[1]) <= window_ms then
  redis.call('PEXPIRE', KEYS[1], 2 * window_ms)
end

if not KEYS[2] then
  return {NOT_ASKED}
end
local entry = redis.call('GET', KEYS[2])
local kind = entry and string.sub(entry, 1, 1)
if kind == 'R' and ARGV[6] - struct.unpack('>i8', entry, 34) >= tonumber(ARGV[7]) then
  kind = nil -- Outside the replay window by the caller's clock, which may run ahead of this one.
end
if kind == 'R' or kind == 'C' then
  if string.sub(entry, 2, 33) ~= ARGV[3] then
    return {CONFLICT}
  elseif kind == 'R' then
    return {REPLAY, entry}
  end
  return {IN_PROGRESS, redis.call('PTTL', KEYS[2])}
end
redis.call('SET', KEYS[2], 'C' .. ARGV[3] .. ARGV[4], 'PX', ARGV[5])
return {FRESH}
