-- What wrk sends in one scenario of `make bench` or `make bench-webhooks`. Run by their scripts, which pass
--   -- SCENARIO CALLERS NONCE
-- CALLERS is a file with a line per API key: key, id of a load that it can read, idempotency key of a stored
-- reply, and for polls when the newest load was updated; tab-separated. Every request uses the next caller, so that no
-- key comes near its limit.

local thread_count = 0

function setup(thread)
  thread:set("thread_id", thread_count)
  thread_count = thread_count + 1
end

local callers, scenario, nonce, position, counter = {}, nil, nil, 0, 0

local function read_file(path)
  local file = assert(io.open(path))
  local text = file:read("*a")
  file:close()
  return text
end

function init(args)
  scenario, nonce = args[1], args[3]
  if scenario == "bare" then callers[1] = {} return end
  for line in io.lines(args[2]) do
    local key, load_id, replay_key, newest = line:match("^(%S+)\t(%S+)\t(%S+)\t?(%d*)$")
    callers[#callers + 1] =
      { authorization = "Bearer " .. key, load_id = load_id, replay_key = replay_key, newest = tonumber(newest) }
  end
  -- Threads begin at different callers, and every round where the last one did not.
  position = (thread_id * 1009 + tonumber(nonce) * 613) % #callers
  body = read_file(os.getenv("TRAILFLOW_BENCH_BODY"))
end

-- Microseconds since 1970; Lua's own clock has seconds.
local ffi = require("ffi")
ffi.cdef("struct bench_time { long seconds, microseconds; }; int gettimeofday(struct bench_time *, void *);")
local time = ffi.new("struct bench_time")

local function microseconds()
  ffi.C.gettimeofday(time, nil)
  return string.format("%d%06d", tonumber(time.seconds), tonumber(time.microseconds))
end

local function poll_after(caller, milliseconds)
  return wrk.format("GET", string.format("/v1/loads?limit=100&updatedAfter=%.0f", milliseconds),
    { ["Authorization"] = caller.authorization })
end

local function write(caller, idempotency_key, text)
  return wrk.format("POST", "/v1/loads", {
    ["Authorization"] = caller.authorization,
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = idempotency_key,
  }, text)
end

-- Requests that are the same every time, made once per caller: what wrk spends on them would be missing from the
-- server, which shares its cores.
local constant = {
  bare = function() return wrk.format("GET", "/bare") end,
  get = function(caller)
    return wrk.format("GET", "/v1/loads/" .. caller.load_id, { ["Authorization"] = caller.authorization })
  end,
  list = function(caller)
    return wrk.format("GET", "/v1/loads?limit=50", { ["Authorization"] = caller.authorization })
  end,
  stops = function(caller)
    return wrk.format("GET", "/v1/loads?limit=100&include=stops", { ["Authorization"] = caller.authorization })
  end,
  -- From after the newest load, as a caller polls who has them all.
  poll = function(caller) return poll_after(caller, caller.newest + 1) end,
  -- From the newest load on, which the page repeats.
  newest = function(caller) return poll_after(caller, caller.newest) end,
  tracking = function(caller)
    return wrk.format("GET", "/v1/tracking/" .. caller.load_id, { ["Authorization"] = caller.authorization })
  end,
  -- Must be the request that was made at the start, byte for byte.
  replay = function(caller)
    return write(caller, caller.replay_key, (body:gsub("@EXTERNAL_ID@", caller.replay_key)))
  end,
}
-- The caller of this scenario is a single key that has used up its limit.
constant.limited = constant.get

local changing = {
  -- The same page under a moment that nobody has asked for: a node passes on what it remembers, and this it must read.
  page = function(caller)
    local unasked = 946684800000 + (tonumber(nonce) * 100 + thread_id) * 1e6 + counter
    return wrk.format("GET", string.format("/v1/loads?limit=50&updatedAfter=%.0f", unasked),
      { ["Authorization"] = caller.authorization })
  end,
  post = function(caller)
    -- Two scenarios of a round have the same callers and numbers; without its name the second would only replay.
    local unique = string.format("bench-%s-%s-%d-%d", scenario, nonce, thread_id, counter)
    return write(caller, unique, (body:gsub("@EXTERNAL_ID@", unique)))
  end,
  -- Says when it was sent, so that the receiver of its event can tell how long that took.
  stamped = function(caller)
    local unique = string.format("sent-%s-%s-%d-%d", microseconds(), nonce, thread_id, counter)
    return write(caller, unique, (body:gsub("@EXTERNAL_ID@", unique)))
  end,
}

-- A poll for what is new since the caller's last one. Nothing in a response says whose it is, so that the moment of the
-- last poll stands for the newest update in it.
local function next_poll(caller)
  ffi.C.gettimeofday(time, nil)
  local since = caller.polled or caller.newest + 1
  caller.polled = math.floor(tonumber(time.seconds) * 1000 + tonumber(time.microseconds) / 1000)
  return poll_after(caller, since)
end

-- Of ten requests seven polls, which find what others of the organization have written, two reads and a write.
function changing.mix(caller)
  local turn = counter % 10
  if turn == 9 then return changing.post(caller) end
  if turn < 7 then return next_poll(caller) end
  caller.get = caller.get or constant.get(caller)
  return caller.get
end

function request()
  position = position % #callers + 1
  counter = counter + 1
  local caller = callers[position]
  if changing[scenario] then return changing[scenario](caller) end
  caller.request = caller.request or constant[scenario](caller)
  return caller.request
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests": %d, "seconds": %.6f, "p50_ms": %.4f, "p99_ms": %.4f, "p999_ms": %.4f, "refused": %d, "broken": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    latency:percentile(99.9) / 1000,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
