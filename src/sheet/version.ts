/** Version of the add-in as the sheet shows it; a test holds it to package.json. */
export const VERSION = "0.1.0";
