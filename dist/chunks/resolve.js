import { t as resolvePolicy } from "./policy-file.js";

export { resolvePolicy };