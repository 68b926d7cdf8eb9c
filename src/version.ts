/** The package's version; a test holds it against package.json. */
export const version = '0.1.0';
export const docsUrl = 'https://github.com/default-to-share/default-to-share';
/** How we name ourselves to GitHub. */
export const userAgent = `default-to-share/${version} (+${docsUrl})`;
