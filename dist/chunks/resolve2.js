import { t as resolvePolicy } from "./resolve.js";

export { resolvePolicy };