import { r as runCheck } from "./local.js";

export { runCheck };