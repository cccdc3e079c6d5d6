-- Counts requests and claims idempotency keys: as many as came together, one after the other, in one call. See mod.rs
-- for the story and entry.rs for the bytes of an entry.
--
-- KEYS  the era, if one is named; then for each request, its accepted instants (list, microseconds, newest first), then
--       its idempotency entry if one is claimed
-- ARGV  1 window in microseconds   2 lease in ms   3 replay window in ms   4 the era, empty when none is named, then for
--       each request:
--       limit   1 to count, 0 to look only   how many instants the node knows to be here   the entry of its claim, empty
--       when nothing is claimed   its clock in ms
-- Answers nothing when the era has ended; see era.rs. Otherwise, for each request, {LIMITED, …} {NOT_ASKED, …}
-- {FRESH, …} {IN_PROGRESS, …, ms left} {CONFLICT, …} {REPLAY, …, entry}, where … is how many instants are in the window,
-- for how many microseconds the oldest of them stays, and the instant that was added, or 0. {MISSING, …}: fewer are here
-- than the node knows of, and nothing was done.
local LIMITED, NOT_ASKED, FRESH, IN_PROGRESS, CONFLICT, REPLAY, MISSING = 0, 1, 2, 3, 4, 5, 6
local PER_REQUEST = 5

local call = redis.call
local window, lease, replay_window = tonumber(ARGV[1]), ARGV[2], tonumber(ARGV[3])
local window_ms = math.ceil(window / 1000)
local time = call('TIME')
local now = time[1] * 1000000 + time[2]

-- The lists that this call has looked at, by their keys. Its clock stands still, so what it learned and added holds for
-- the next request of the same client: to count that one takes a single command.
local seen = {}

-- The instants that are in the window: the oldest, or false; how many; and the newest, nil until one is added.
local function look(instants)
  -- The oldest is looked at until it is in the window. Each instant is pushed once and popped once, so this loop runs
  -- once per request on average, and never more often than the limit.
  local oldest = call('LINDEX', instants, -1)
  while oldest and now - oldest >= window do
    call('RPOP', instants)
    oldest = call('LINDEX', instants, -1)
  end
  if oldest and now - oldest < -window then
    -- The server's clock was set back by more than a window (a failover, say): these instants mean nothing now.
    call('DEL', instants)
    oldest = false
  end
  return { oldest = oldest, held = oldest and call('LLEN', instants) or 0 }
end

-- Whether the request fits, nil when instants are missing; how many are in the window; how long the oldest stays; which
-- was added.
local function count(instants, limit, counted, expected)
  local list = seen[instants]
  if not list then
    list = look(instants)
    seen[instants] = list
  end
  local oldest, held = list.oldest, list.held
  if held < expected then
    return nil, held, window, 0
  end
  if held >= limit then
    -- The limit may have been lowered: it is the N-th newest that has to leave before there is room. Otherwise that is
    -- the oldest.
    local nth = held > limit and limit > 0 and call('LINDEX', instants, limit - 1) or oldest
    return false, held, nth and window - (now - nth) or window, 0
  end
  local added = 0
  if counted then
    -- An instant is unique in its list: by it a node can give it back, however often, without counting it twice.
    local newest = list.newest or oldest and tonumber(call('LINDEX', instants, 0))
    added = newest and newest >= now and newest + 1 or now
    -- Because Lua's own conversion keeps only 14 digits.
    held = call('LPUSH', instants, string.format('%.0f', added))
    -- The list must outlive the window that begins now. Every expiry that is set is also written to the append-only
    -- file; so it is set for two windows, and again when no more than one is left.
    if not list.newest and (not oldest or call('PTTL', instants) <= window_ms) then
      call('PEXPIRE', instants, 2 * window_ms)
    end
    list.oldest, list.held, list.newest = oldest or added, held, added
  end
  return true, held, oldest and window - (now - oldest) or window, added
end

-- What becomes of an attempt that the limit let pass, and what there is to tell about it.
local function claim(key, claimed, clock)
  -- Usually there is no entry, and one command sets it.
  local entry = call('SET', key, claimed, 'NX', 'GET', 'PX', lease)
  if not entry then
    return FRESH
  end
  local kind = string.sub(entry, 1, 1)
  if kind == 'R' and clock - struct.unpack('>i8', entry, 34) >= replay_window then
    kind = nil -- Outside the replay window by the caller's clock, which may run ahead of this one.
  end
  if kind == 'R' or kind == 'C' then
    if string.sub(entry, 2, 33) ~= string.sub(claimed, 2, 33) then
      return CONFLICT
    elseif kind == 'R' then
      return REPLAY, entry
    end
    return IN_PROGRESS, call('PTTL', key)
  end
  call('SET', key, claimed, 'PX', lease)
  return FRESH
end

local answers, key = {}, 0
if ARGV[4] ~= '' then
  key = 1
  if call('GET', KEYS[1]) ~= ARGV[4] then
    return false
  end
end
for at = 5, #ARGV, PER_REQUEST do
  local limit, counted, expected, claimed, clock = unpack(ARGV, at, at + PER_REQUEST - 1)
  key = key + 1
  local fits, held, stays, added = count(KEYS[key], tonumber(limit), counted == '1', tonumber(expected))
  local verdict, more = LIMITED, nil
  if fits == nil then
    verdict = MISSING
  end
  if claimed ~= '' then
    key = key + 1
    if fits then
      verdict, more = claim(KEYS[key], claimed, tonumber(clock))
    end
  elseif fits then
    verdict = NOT_ASKED
  end
  answers[#answers + 1] = { verdict, held, stays, added, more }
end
return answers
