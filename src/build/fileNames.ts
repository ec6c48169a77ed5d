/** Languages of metadata and help; English has the plain names that manifests point at. */
export const METADATA_LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;
export type MetadataLanguage = (typeof METADATA_LANGUAGES)[number];

export const metadataFile = (language: MetadataLanguage): string =>
  language === "en" ? "functions.json" : `functions.${language}.json`;

/** Path of a help page below the add-in's address; the page of no function is the index. */
export const helpPath = (language: MetadataLanguage, id = "index"): string =>
  language === "en" ? `help/${id}.html` : `help/${language}/${id}.html`;
