/** What Office says about the pane when it is ready; the types of office-js leave it out. */
export interface ReadyInfo {
  readonly host: Office.HostType | null;
  readonly addin?: { readonly visibilityMode?: string } | null;
}

const isHidden = ({ addin }: ReadyInfo): boolean => addin?.visibilityMode === "Hidden";

/** Waits for a page that the browser draws: Excel keeps a hidden one for the functions. */
function pageVisible(page: Document): Promise<void> {
  if (page.visibilityState === "visible") return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      if (page.visibilityState !== "visible") return;
      page.removeEventListener("visibilitychange", look);
      resolve();
    };
    page.addEventListener("visibilitychange", look);
  });
}

/** Waits for Office to show the pane. */
function paneShown(): Promise<void> {
  return new Promise((resolve) => {
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
    });
  });
}

/** Resolves when somebody can see the pane: until then its code is not even loaded. */
export async function whenVisible(info: ReadyInfo, page: Document): Promise<void> {
  if (isHidden(info)) await paneShown();
  else await pageVisible(page);
}
