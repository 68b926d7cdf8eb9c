import { n as openWorkTree } from "./local.js";

export { openWorkTree };