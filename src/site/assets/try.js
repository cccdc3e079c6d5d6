// Sends an operation from its page, through this host, and shows what came back. Nothing here writes markup.
"use strict";
for (const form of document.querySelectorAll("[data-try]")) {
  const find = (name) => form.querySelector(`[data-${name}]`);
  const [key, idempotency, body, result] = ["key", "idempotency", "body", "result"].map(find);
  const template = body?.value;

  // A key and digits of one's own for each request, as long as nobody has written others.
  let written;
  const renew = () => {
    if (idempotency) idempotency.value = crypto.randomUUID();
    if (body && (written === undefined || body.value === written)) {
      written = body.value = template.replaceAll("{new}", String(Date.now() % 1e8));
    }
  };
  renew();

  // The key stays in this tab, for the next page.
  if (key) key.value = sessionStorage.getItem("key") ?? "";
  key?.addEventListener("change", () => sessionStorage.setItem("key", key.value));

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
