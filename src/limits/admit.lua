-- Counts one request and, when a second key is given, claims it. One call per request; see mod.rs for the story and
-- entry.rs for the bytes of an entry.
--
-- KEYS  1 accepted instants (list, microseconds, newest first)    2 idempotency entry, if one is claimed
-- ARGV  1 limit   2 window in microseconds   3 1 to count, 0 to look only
--       4 fingerprint   5 token   6 lease in ms   7 the caller's clock in ms   8 replay window in ms
-- Answers {LIMITED, …} {NOT_ASKED, …} {FRESH, …} {IN_PROGRESS, …, ms left} {CONFLICT, …} {REPLAY, …, entry}, where …
-- is how many instants are in the window, and for how many microseconds the oldest of them stays.
local LIMITED, NOT_ASKED, FRESH, IN_PROGRESS, CONFLICT, REPLAY = 0, 1, 2, 3, 4, 5

local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

-- The oldest is looked at until it is in the window. Each instant is pushed once and popped once, so this loop runs
-- once per request on average, and never more often than the limit.
local oldest = redis.call('LINDEX', KEYS[1], -1)
while oldest and now - oldest >= window do
  redis.call('RPOP', KEYS[1])
  oldest = redis.call('LINDEX', KEYS[1], -1)
end
local count = 0
if oldest then
  if now - oldest < -window then
    -- The server's clock was set back by more than a window (a failover, say): these instants mean nothing now.
    redis.call('DEL', KEYS[1])
    oldest = false
  else
    count = redis.call('LLEN', KEYS[1])
  end
end
if count >= limit then
  -- The limit may have been lowered: it is the N-th newest that has to leave before there is room.
  local nth = limit > 0 and redis.call('LINDEX', KEYS[1], limit - 1) or oldest
  return {LIMITED, count, nth and window - (now - nth) or window}
end
if ARGV[3] == '1' then
  -- '%.0f', because Lua's own conversion keeps only 14 digits.
  count = redis.call('LPUSH', KEYS[1], string.format('%.0f', now))
  -- The list must outlive the window that begins now. Every expiry that is set is also written to the append-only
  -- file; so it is set for two windows, and again when no more than one is left.
  local window_ms = math.ceil(window / 1000)
  if redis.call('PTTL', KEYS[1]) <= window_ms then
    redis.call('PEXPIRE', KEYS[1], 2 * window_ms)
  end
end
local stays = oldest and window - (now - oldest) or window

if not KEYS[2] then
  return {NOT_ASKED, count, stays}
end
local entry = redis.call('GET', KEYS[2])
local kind = entry and string.sub(entry, 1, 1)
if kind == 'R' and ARGV[7] - struct.unpack('>i8', entry, 34) >= tonumber(ARGV[8]) then
  kind = nil -- Outside the replay window by the caller's clock, which may run ahead of this one.
end
if kind == 'R' or kind == 'C' then
  if string.sub(entry, 2, 33) ~= ARGV[4] then
    return {CONFLICT, count, stays}
  elseif kind == 'R' then
    return {REPLAY, count, stays, entry}
  end
  return {IN_PROGRESS, count, stays, redis.call('PTTL', KEYS[2])}
end
redis.call('SET', KEYS[2], 'C' .. ARGV[4] .. ARGV[5], 'PX', ARGV[6])
return {FRESH, count, stays}
