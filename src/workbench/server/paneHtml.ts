/** Where the page of the add-in loads Office.js from once it is published. */
const HOSTED_CLIENT = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where the workbench serves the same files from: the installed package. */
export const CLIENT_PATH = "/office/";
export const CONTROL_PATH = "/control.js";

/**
 * Puts the stand-in's control where desktop Excel has its own, before Office.js looks for it. The workbench page that
 * holds the pane in a frame provides it.
 */
export const CONTROL_SCRIPT = `"use strict";
{
  const standIn = window.parent !== window && window.parent.excelStandIn;
  if (standIn) Object.assign(window.external, standIn.external);
}
`;

/** The add-in's page as built, with Office.js from this server and the control first. The file itself stays as it is. */
export function paneHtml(built: string): string {
  const control = `<script src="${CONTROL_PATH}"></script>`;
  return built
    .replaceAll(HOSTED_CLIENT, CLIENT_PATH)
    .replace(/<head[^>]*>/i, (head) => head + control);
}
