import { n as stableJson, t as renderJson } from "./json2.js";

export { renderJson };