import { t as renderText } from "./local.js";

export { renderText };