import { k as closest } from "./local.js";

export { closest };