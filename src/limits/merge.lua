-- Gives a node's notes back: the union of what is there and what the node let through, without what has left the
-- window. An instant is unique within its list, so giving it twice changes nothing.
--
-- KEYS  for each client, its accepted instants (list, microseconds, newest first)
-- ARGV  1 window in microseconds, then for each client: how many notes   the notes, with a + before those that have
--       never been here
local call = redis.call
local window = tonumber(ARGV[1])
local time = call('TIME')
local now = time[1] * 1000000 + time[2]
local at = 2
for _, list in ipairs(KEYS) do
  local notes = tonumber(ARGV[at])
  local kept, known, added = call('LRANGE', list, 0, -1), {}, false
  for _, instant in ipairs(kept) do
    known[instant] = true
  end
  for i = at + 1, at + notes do
    local text = ARGV[i]
    if string.sub(text, 1, 1) == '+' then
      text = string.sub(text, 2)
      while known[text] do
        text = string.format('%.0f', tonumber(text) + 1)
      end
    end
    local age = now - tonumber(text)
    if not known[text] and age < window and age > -window then
      known[text], kept[#kept + 1], added = true, text, true
    end
  end
  at = at + notes + 1
  if added then
    table.sort(kept, function(one, other) return tonumber(one) > tonumber(other) end)
    call('DEL', list)
    for from = 1, #kept, 1000 do
      call('RPUSH', list, unpack(kept, from, math.min(from + 999, #kept)))
    end
    call('PEXPIRE', list, math.ceil(window / 500))
  end
end
return 0
