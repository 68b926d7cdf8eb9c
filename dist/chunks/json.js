import { Q as stableJson, Z as renderJson } from "./base.js";

export { renderJson };