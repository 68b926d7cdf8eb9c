import { n as version, t as docsUrl } from "./version2.js";

export { docsUrl, version };