import { d as resolvePolicy } from "./schema.js";

export { resolvePolicy };