import { J as renderJson, Y as stableJson } from "./base.js";

export { renderJson };