/** Templates of the spreadsheet engine: webpack hands them over as text. */
declare module "*.xml" {
  const text: string;
  export default text;
}

declare module "*.css";
