import { K as renderJson, q as stableJson } from "./base.js";

export { renderJson };