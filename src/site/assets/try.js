// Sends an operation from its page, through this host, and shows what came back. Nothing here writes markup.
"use strict";
// A browser that blocks the site's data throws on any access to its storage. The key is then kept for this page only.
const storage = (() => {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
})();
// Browsers have `crypto.randomUUID` on https and on localhost only: not where a node is opened by an address of its LAN.
const uuid = () => {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};
for (const form of document.querySelectorAll("[data-try]")) {
  const find = (name) => form.querySelector(`[data-${name}]`);
  const [key, idempotency, body, result] = ["key", "idempotency", "body", "result"].map(find);
  const template = body?.value;

  // A key and digits of one's own for each request, as long as nobody has written others.
  let written;
  const renew = () => {
    if (idempotency) idempotency.value = uuid();
    if (body && (written === undefined || body.value === written)) {
      written = body.value = template.replaceAll("{new}", String(Date.now() % 1e8));
    }
  };
  renew();

  // The key stays in this tab, for the next page.
  if (key) key.value = storage?.getItem("key") ?? "";
  key?.addEventListener("change", () => storage?.setItem("key", key.value));

  const address = () => {
    let path = form.dataset.path;
    for (const field of form.querySelectorAll("[data-in-path]")) path = path.replace(`{${field.dataset.inPath}}`, encodeURIComponent(field.value));
    const query = new URLSearchParams();
    for (const field of form.querySelectorAll("[data-in-query]")) if (field.value) query.set(field.dataset.inQuery, field.value);
    return `/try${path}${query.size ? `?${query}` : ""}`;
  };
  const SHOWN = ["x-request-id", "ratelimit", "retry-after", "idempotency-replayed", "location"];

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const send = form.querySelector("[type=submit]");
    send.disabled = true;
    const headers = {};
    if (key) headers.authorization = `Bearer ${key.value.trim()}`;
    if (idempotency) headers["idempotency-key"] = idempotency.value;
    if (body) headers["content-type"] = "application/json";
    const began = performance.now();
    const [status, time, lines, shown] = ["status", "time", "headers", "response"].map(find);
    try {
      const response = await fetch(address(), { method: form.dataset.method, headers, body: body?.value });
      const text = await response.text();
      status.textContent = String(response.status);
      status.className = response.ok ? "ok" : "bad";
      time.textContent = `after ${Math.round(performance.now() - began)} ms`;
      lines.textContent = SHOWN.filter((name) => response.headers.has(name)).map((name) => `${name}: ${response.headers.get(name)}`).join("\n");
      try {
        shown.textContent = JSON.stringify(JSON.parse(text), null, 2);
      } catch {
        shown.textContent = text;
      }
      if (response.ok) renew();
    } catch (error) {
      status.textContent = "No response";
      status.className = "bad";
      time.textContent = "";
      lines.textContent = "";
      shown.textContent = `${error.message}. Is the server running?`;
    }
    lines.hidden = !lines.textContent;
    result.hidden = false;
    send.disabled = false;
    result.scrollIntoView({ block: "nearest" });
  });
}
