import { J as stableJson, q as renderJson } from "./base.js";

export { renderJson };