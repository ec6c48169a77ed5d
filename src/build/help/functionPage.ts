import type { HelpText } from "../../i18n/help";
import { functionTexts } from "../../i18n/functions";
import type { FunctionEntry, ParameterMetadata } from "../localiseMetadata";
import { EXAMPLES, type Example, type ExampleCell } from "./examples";
import { escapeHtml } from "./html";
import { layout } from "./layout";
import type { PageContext } from "./helpPages";

/** One function: meaning, formula, arguments with units, a worked example, and what each error means. */
export function functionPage(context: PageContext, text: HelpText, id: string): string {
  const entry = context.metadata.functions.find((candidate) => candidate.id === id);
  const help = text.functions[id as keyof HelpText["functions"]];
  const example = EXAMPLES[id as keyof typeof EXAMPLES];
  if (!entry || !help || !example)
    throw new Error(
      `The help page of ${id} requires metadata, a text in ${context.language} and an example`
    );
  const { page } = text;
  const body = [
    `<h1>CRM.${id}</h1>`,
    `<p class="lead">${escapeHtml(help.meaning)}</p>`,
    `<code class="call">=CRM.${id}(${entry.parameters.map(signature).join(", ")})</code>`,
    section(page.formula, paragraphs(help.formula)),
    section(page.arguments, argumentTable(context, text, entry, help.units)),
    section(page.result, paragraphs(help.result)),
    section(page.example, exampleBlock(example, text)),
    section(page.errors, list([...help.errors, page.errorCells])),
    help.notes.length ? section(page.notes, list(help.notes)) : "",
  ];
  return layout(context, text, { title: `CRM.${id}`, id, body: body.join("\n") });
}

const section = (title: string, body: string): string => `<h2>${escapeHtml(title)}</h2>\n${body}`;
const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join("");
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
const signature = ({ name, optional }: ParameterMetadata): string =>
  optional ? `[${name}]` : name;

function argumentTable(
  { language }: PageContext,
  text: HelpText,
  entry: FunctionEntry,
  units: Readonly<Record<string, string>>
): string {
  const describe = (parameter: ParameterMetadata): string =>
    language === "en"
      ? parameter.description
      : (functionTexts[language][entry.id]?.parameters[parameter.name] ?? "");
  const rows = entry.parameters.map((parameter) => {
    const need = parameter.optional ? text.page.optional : text.page.required;
    const unit = units[parameter.name];
    if (unit === undefined)
      throw new Error(
        `The help of ${entry.id} requires a unit of ${parameter.name} in ${language}`
      );
    return `<tr><td><code>${parameter.name}</code></td><td>${escapeHtml(describe(parameter))}</td><td>${escapeHtml(unit)}</td><td>${need}</td></tr>`;
  });
  const head = [text.page.argument, text.page.meaning, text.page.unit, ""]
    .map((title) => `<th scope="col">${escapeHtml(title)}</th>`)
    .join("");
  return `<div class="scroll"><table><tr>${head}</tr>${rows.join("")}</table></div>`;
}

function exampleBlock(example: Example, text: HelpText): string {
  const data = example.cells
    ? `<p>${escapeHtml(text.page.dataFrom)} A1:</p>${grid(example.cells)}`
    : "";
  const result =
    typeof example.result === "object"
      ? grid(example.result)
      : `<p class="result">${escapeHtml(show(example.result))}</p>`;
  return `${data}<code class="call">${escapeHtml(example.call)}</code><p>${escapeHtml(text.page.gives)}</p>${result}`;
}

function grid(rows: readonly (readonly ExampleCell[])[]): string {
  const cell = (value: ExampleCell): string =>
    `<td${typeof value === "number" ? ' class="number"' : ""}>${escapeHtml(show(value))}</td>`;
  return `<div class="scroll"><table class="sample">${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table></div>`;
}

/** Numbers as a General cell shows them: at most ten significant digits. */
const show = (value: ExampleCell): string =>
  typeof value === "number" ? String(Number(value.toPrecision(10))) : value;
