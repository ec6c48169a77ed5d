/**
 * Script of the index page: shows the search field, which is of no use without it, and hides the functions that lack
 * one of the words typed. Enter opens the first function left, Escape brings all of them back.
 */
export const searchScript = `
{
  const form = document.querySelector("form");
  const field = form.querySelector("input");
  const status = form.querySelector("output");
  const sections = [...document.querySelectorAll("section")];
  const rows = [...document.querySelectorAll("tr[data-terms]")];
  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const filter = () => {
    const words = fold(field.value).split(/\\s+/).filter(Boolean);
    for (const row of rows) row.hidden = !words.every((word) => row.dataset.terms.includes(word));
    for (const section of sections) section.hidden = !section.querySelector("tr:not([hidden])");
    const found = rows.filter((row) => !row.hidden).length;
    const { found: some, none } = status.dataset;
    status.textContent = words.length === 0 ? "" : found === 0 ? none : some + " " + found;
  };
  form.hidden = false;
  field.addEventListener("input", filter);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    field.value = "";
    filter();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim() !== "") document.querySelector("tr:not([hidden]) a")?.click();
  });
  // Going back, the browser fills the field in again without an event.
  addEventListener("pageshow", filter);
}
`.trim();
