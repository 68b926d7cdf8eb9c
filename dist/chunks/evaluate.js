import { t as evaluate } from "./engine.js";

export { evaluate };