import { MessageChannel } from "node:worker_threads";

interface OfficeLike {
  displayLanguage?: string;
  background?: string;
}

/** What jsdom leaves out of a browser, and the little of Office.js that views read. */
export function fillPage({ displayLanguage = "en-US", background }: OfficeLike = {}): void {
  const office = {
    context: {
      displayLanguage,
      officeTheme: background === undefined ? undefined : { bodyBackgroundColor: background },
      requirements: { isSetSupported: () => false },
    },
  };
  const media = { matches: false, addEventListener: () => {}, removeEventListener: () => {} };
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    MessageChannel,
    matchMedia: () => media,
    Office: office,
  });
  Element.prototype.scrollIntoView = () => {};
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
}
