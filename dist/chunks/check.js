import { g as runCheck } from "./local.js";

export { runCheck };