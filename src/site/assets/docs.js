// The documents' script: it makes pages pleasant, and no page needs it. Nothing here writes markup.
"use strict";
{
  const own = document.currentScript.dataset;
  const root = document.documentElement;
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const keep = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Without storage, the choice lasts for this page.
    }
  };
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };

  // Light or dark: the system's, until somebody chooses.
  const button = document.querySelector("[data-theme-button]");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const tell = () => button.setAttribute("aria-pressed", isDark());
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    keep("theme", root.dataset.theme);
    tell();
  });
  dark.addEventListener("change", tell);
  tell();

  // Copies code.
  for (const code of navigator.clipboard ? document.querySelectorAll(".code") : []) {
    const copy = make("button", { type: "button", className: "copy", textContent: "Copy" });
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.querySelector("pre").textContent.trimEnd());
      copy.textContent = "Copied";
      copy.classList.add("done");
      setTimeout(() => {
        copy.textContent = "Copy";
        copy.classList.remove("done");
      }, 2000);
    });
    code.append(copy);
  }

  // One language for all samples.
  const choose = (language) => {
    for (const tab of document.querySelectorAll(".tabs > input")) if (tab.value === language) tab.checked = true;
  };
  choose(kept("language"));
  document.addEventListener("change", ({ target }) => {
    if (!target.matches(".tabs > input")) return;
    const { top } = target.parentElement.getBoundingClientRect();
    choose(target.value);
    keep("language", target.value);
    // Other samples may have grown above this one.
    scrollBy({ top: target.parentElement.getBoundingClientRect().top - top, behavior: "instant" });
  });

  // Where one is on the page.
  const entries = new Map([...document.querySelectorAll(".toc a")].map((link) => [link.hash.slice(1), link]));
  if (entries.size) {
    const seen = new Set();
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) seen[isIntersecting ? "add" : "delete"](target.id);
      const here = [...entries.keys()].find((id) => seen.has(id));
      if (!here) return;
      for (const [id, link] of entries) id === here ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
    }, { rootMargin: "-64px 0px -60% 0px" });
    for (const id of entries.keys()) observer.observe(document.getElementById(id));
  }
  document.querySelector(".side [aria-current]")?.scrollIntoView({ block: "nearest", behavior: "instant" });

  // Search. What it needs is loaded when it is first opened.
  if (own.search) {
    const ASK = "Type a question, a word or an error code.";
    const input = make("input", { type: "search", placeholder: "Search the documents", autocomplete: "off", spellcheck: false, ariaLabel: "Search the documents" });
    const list = make("ol", { ariaLabel: "Results" });
    const note = make("p", { role: "status", textContent: ASK });
    const form = make("form", {}, input);
    const dialog = make("dialog", { className: "finder", ariaLabel: "Search" }, form, note, list);
    document.body.append(dialog);
    const say = (text) => {
      note.hidden = !text;
      note.textContent = text;
    };
    let ranking;
    let failures = 0;
    const fetched = async () => {
      // Some browsers remember a module that failed by its address, until the page is loaded again.
      const script = failures ? `${own.search}?${failures}` : own.search;
      const [{ prepare, search }, file] = await Promise.all([import(script), fetch(own.index)]);
      if (!file.ok) throw new Error(`the index: ${file.status}`);
      const index = prepare(await file.json());
      return (question) => search(index, question);
    };
    // A failure is forgotten, so that the next input tries again.
    const failed = () => {
      failures += 1;
      ranking = undefined;
    };
    const load = () => (ranking ??= fetched().catch(failed));
    // The words around the first one that was asked for.
    const around = ({ text }, question) => {
      const words = question.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
      const at = Math.max(0, ...words.map((word) => text.toLowerCase().indexOf(word.slice(0, 6))));
      const from = at < 60 ? 0 : text.indexOf(" ", at - 50) + 1;
      return (from ? "… " : "") + text.slice(from, from + 130) + (text.length > from + 130 ? " …" : "");
    };
    const show = async () => {
      const question = input.value.trim();
      const find = await load();
      if (question !== input.value.trim()) return;
      if (!find) {
        list.replaceChildren();
        say("The search could not be loaded. Type again to retry.");
        return;
      }
      const found = question ? find(question) : [];
      list.replaceChildren(...found.map((it) => make("li", {}, make("a", { href: it.url }, make("b", { textContent: it.heading || it.page }), make("small", { textContent: (it.heading ? `${it.page}: ` : "") + around(it, question) })))));
      say(found.length ? "" : question ? "Nothing was found. Try other words." : ASK);
    };
    const open = () => {
      if (dialog.open) return;
      dialog.showModal();
      input.select();
      show();
    };
    document.querySelector("[data-find]").addEventListener("click", open);
    input.addEventListener("input", show);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      list.querySelector("a")?.click();
    });
    dialog.addEventListener("click", ({ target }) => {
      // Beside it, or on a result of this page.
      if (target === dialog || target.closest("a")) dialog.close();
    });
    dialog.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const places = [input, ...list.querySelectorAll("a")];
      places[Math.max(0, Math.min(places.length - 1, places.indexOf(document.activeElement) + step))].focus();
    });
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, textarea, select");
      const asked = (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
      if (!asked) return;
      event.preventDefault();
      open();
    });
  }
}
