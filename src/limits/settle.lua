-- Ends claims, one after the other: stores the reply of each, or frees its key when there is none. Touches nothing that
-- somebody else owns, and what one of them finds or fails with changes nothing for the others.
--
-- KEYS  for each claim, its idempotency entry
-- ARGV  for each claim: the entry as it was claimed   reply entry, empty to free the key   its time to live in ms
-- Answers, for each claim, 0 or the text of the error that Redis gave. See entry.rs for the bytes of an entry.
local PER_CLAIM = 3

-- Unlike redis.call, it returns an error instead of ending the script.
local call = redis.pcall

local function settle(key, claimed, reply, time_to_live)
  local entry = call('GET', key)
  local answer = entry
  if reply == '' then
    if entry == claimed then
      answer = call('DEL', key)
    end
  elseif entry == claimed or not entry then
    -- Absent means that the lease ran out or the server was flushed. The effect is committed all the same, so the
    -- reply is worth keeping.
    answer = call('SET', key, reply, 'PX', time_to_live)
  end
  return type(answer) == 'table' and answer.err or 0
end

local answers = {}
for n, key in ipairs(KEYS) do
  local at = (n - 1) * PER_CLAIM
  answers[n] = settle(key, ARGV[at + 1], ARGV[at + 2], ARGV[at + 3])
end
return answers
