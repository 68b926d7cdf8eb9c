import { n as userAgent, r as version, t as docsUrl } from "./version2.js";

export { docsUrl, userAgent, version };