// src/version.ts
/** The package's version; a test holds it against package.json. */
const version = "0.1.0";
const docsUrl = "https://github.com/default-to-share/default-to-share";
/** How we name ourselves to GitHub. */
const userAgent = `default-to-share/${version} (+${docsUrl})`;

export { userAgent as n, version as r, docsUrl as t };