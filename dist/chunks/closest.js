import { i as closest } from "./base.js";

export { closest };