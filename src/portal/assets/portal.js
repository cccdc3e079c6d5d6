// The portal's script: it makes pages pleasant, and no page needs it. Nothing here writes markup.
"use strict";

// Copies the text of data-copy's element, or of the code beside the button. The buttons show where they work.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const label = button.lastChild;
  const words = label.textContent;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy) ?? button.closest(".code").querySelector("pre");
    await navigator.clipboard.writeText(source.textContent);
    label.textContent = "Copied";
    setTimeout(() => (label.textContent = words), 2000);
  });
}

// Asks for the page again every data-refresh seconds, and puts the new part in the place of the old one.
const renew = (part) => {
  setTimeout(() => {
    const request = new XMLHttpRequest();
    request.open("GET", location.href);
    request.responseType = "document";
    request.onloadend = () => {
      const fresh = request.status === 200 && request.response?.getElementById(part.id);
      if (fresh) part.replaceWith(document.adoptNode(fresh));
      const next = fresh || part;
      if (next.dataset.refresh) renew(next);
    };
    request.send();
  }, part.dataset.refresh * 1000);
};
document.querySelectorAll("[data-refresh][id]").forEach(renew);

// A form that was sent is not sent again by a second click.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "1";
});
// Back in history, forms can be sent anew.
addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => delete form.dataset.sent));

// One menu is open at a time, and a click beside it closes it.
document.addEventListener("click", ({ target }) => {
  for (const menu of document.querySelectorAll("details.drop[open]")) if (!menu.contains(target)) menu.open = false;
});

// Passkeys: asks the server what to ask the browser for, and sends what the browser gives with the form.
for (const form of window.PublicKeyCredential?.parseCreationOptionsFromJSON
  ? document.querySelectorAll("form[data-passkey]")
  : []) {
  form.hidden = false;
  const failed = form.querySelector("[data-failed]");
  const unused = failed.lastChild.textContent;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    failed.lastChild.textContent = unused;
    try {
      const body = new URLSearchParams(new FormData(form));
      const asked = await fetch(form.action, { method: "POST", headers: { accept: "application/json" }, body });
      // Anything but an answer in JSON is a page that comes first. The form leads there, too.
      if (!asked.headers.get("content-type")?.includes("json")) return form.submit();
      const { problem, ceremony, publicKey } = await asked.json();
      if (problem) {
        failed.lastChild.textContent = problem;
        throw problem;
      }
      const passkey = form.dataset.passkey === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey) });
      form.elements.ceremony.value = ceremony;
      form.elements.credential.value = JSON.stringify(passkey);
      form.submit();
    } catch {
      failed.hidden = false;
      delete form.dataset.sent;
    }
  });
}
