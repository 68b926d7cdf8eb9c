import { l as locateRepository, u as locateUpwards } from "./local.js";

export { locateRepository, locateUpwards };