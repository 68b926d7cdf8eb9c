import { t as closest } from "./closest2.js";

export { closest };