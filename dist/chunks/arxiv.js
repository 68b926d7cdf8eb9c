import { _ as proveArxiv, g as askArxiv } from "./probes.js";

export { proveArxiv };