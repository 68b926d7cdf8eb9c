import { a as closest } from "./base.js";

export { closest };