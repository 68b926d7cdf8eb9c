// src/version.ts
/** The package's version; a test holds it against package.json. */
const version = "0.1.0";
const docsUrl = "https://github.com/default-to-share/default-to-share";

export { version as n, docsUrl as t };