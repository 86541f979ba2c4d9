// Copies what a button stands behind: its own data-copy, or the code before it. Works for buttons that are added later.
(() => {
  const said = document.createElement("div");
  said.className = "sr-said";
  said.setAttribute("role", "status");
  const copy = async (button) => {
    const code = button.parentElement.querySelector("code");
    const text = button.dataset.copy ?? (code ? code.textContent : "");
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = "Copied";
      button.classList.add("sr-copied");
    } catch {
      said.textContent = "Could not copy; select the text instead";
    }
    setTimeout(() => {
      said.textContent = "";
      button.classList.remove("sr-copied");
    }, 1500);
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button.sr-copy");
    if (button) copy(button);
  });
  document.addEventListener("DOMContentLoaded", () => {
    document.body.append(said);
    // Each answer of a service gets a link to itself, and a button that copies its call: neither does anything without a script.
    for (const row of document.querySelectorAll(".sr-cards tr[id]:not(.sr-layer)")) {
      const link = Object.assign(document.createElement("a"), { className: "headerlink", href: `#${row.id}`, textContent: "¶", title: "Link to this answer" });
      row.cells[0].append(link);
      const button = Object.assign(document.createElement("button"), { type: "button", className: "sr-copy", textContent: "Copy call" });
      row.cells[4].querySelector("p:last-child code").after(" ", button);
    }
    // A page that does not exist: offer to search for the last word of its address.
    const offer = document.getElementById("sr-search");
    const word = decodeURIComponent(location.pathname.split("/").filter(Boolean).pop() ?? "").replace(/\.\w+$/, "");
    if (offer && word) {
      offer.textContent = `Search for “${word}”`;
      offer.href = `${new URL(offer.href).pathname.replace("reference/catalogue/services/", "")}?q=${encodeURIComponent(word)}`;
    }
  });
})();
