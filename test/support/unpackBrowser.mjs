// Unpacks the browser of @sparticuz/chromium into the folder for temporary files. A process of its own, because the
// package reads that folder and the kind of machine from the environment of the whole process.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
