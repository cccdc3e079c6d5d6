-- Counts requests and claims idempotency keys: as many as came together, one after the other, in one call. See mod.rs
-- for the story and entry.rs for the bytes of an entry.
--
-- KEYS  for each request, its accepted instants (list, microseconds, newest first), then its idempotency entry if one
--       is claimed
-- ARGV  1 window in microseconds   2 lease in ms   3 replay window in ms, then for each request:
--       limit   1 to count, 0 to look only   fingerprint, empty when nothing is claimed   token   its clock in ms
-- Answers, for each request, {LIMITED, …} {NOT_ASKED, …} {FRESH, …} {IN_PROGRESS, …, ms left} {CONFLICT, …}
-- {REPLAY, …, entry}, where … is how many instants are in the window, and for how many microseconds the oldest of them
-- stays.
local LIMITED, NOT_ASKED, FRESH, IN_PROGRESS, CONFLICT, REPLAY = 0, 1, 2, 3, 4, 5
local PER_REQUEST = 5

local call = redis.call
local window, lease, replay_window = tonumber(ARGV[1]), ARGV[2], tonumber(ARGV[3])
local window_ms = math.ceil(window / 1000)
local time = call('TIME')
local now = time[1] * 1000000 + time[2]
-- Because Lua's own conversion keeps only 14 digits.
local now_text = string.format('%.0f', now)

-- Whether the request fits; how many instants are in the window; how long the oldest stays.
local function count(instants, limit, counted)
  -- The oldest is looked at until it is in the window. Each instant is pushed once and popped once, so this loop runs
  -- once per request on average, and never more often than the limit.
  local oldest = call('LINDEX', instants, -1)
  while oldest and now - oldest >= window do
    call('RPOP', instants)
    oldest = call('LINDEX', instants, -1)
  end
  local held = 0
  if oldest then
    if now - oldest < -window then
      -- The server's clock was set back by more than a window (a failover, say): these instants mean nothing now.
      call('DEL', instants)
      oldest = false
    else
      held = call('LLEN', instants)
    end
  end
  if held >= limit then
    -- The limit may have been lowered: it is the N-th newest that has to leave before there is room.
    local nth = limit > 0 and call('LINDEX', instants, limit - 1) or oldest
    return false, held, nth and window - (now - nth) or window
  end
  if counted then
    held = call('LPUSH', instants, now_text)
    -- The list must outlive the window that begins now. Every expiry that is set is also written to the append-only
    -- file; so it is set for two windows, and again when no more than one is left.
    if not oldest or call('PTTL', instants) <= window_ms then
      call('PEXPIRE', instants, 2 * window_ms)
    end
  end
  return true, held, oldest and window - (now - oldest) or window
end

-- What becomes of an attempt that the limit let pass, and what there is to tell about it.
local function claim(key, fingerprint, token, clock)
  local entry = call('GET', key)
  local kind = entry and string.sub(entry, 1, 1)
  if kind == 'R' and clock - struct.unpack('>i8', entry, 34) >= replay_window then
    kind = nil -- Outside the replay window by the caller's clock, which may run ahead of this one.
  end
  if kind == 'R' or kind == 'C' then
    if string.sub(entry, 2, 33) ~= fingerprint then
      return CONFLICT
    elseif kind == 'R' then
      return REPLAY, entry
    end
    return IN_PROGRESS, call('PTTL', key)
  end
  call('SET', key, 'C' .. fingerprint .. token, 'PX', lease)
  return FRESH
end

local answers, key = {}, 0
for at = 4, #ARGV, PER_REQUEST do
  local limit, counted, fingerprint, token, clock = unpack(ARGV, at, at + PER_REQUEST - 1)
  key = key + 1
  local fits, held, stays = count(KEYS[key], tonumber(limit), counted == '1')
  local verdict, more = LIMITED, nil
  if fingerprint ~= '' then
    key = key + 1
    if fits then
      verdict, more = claim(KEYS[key], fingerprint, token, tonumber(clock))
    end
  elseif fits then
    verdict = NOT_ASKED
  end
  answers[#answers + 1] = { verdict, held, stays, more }
end
return answers
