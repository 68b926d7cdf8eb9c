import { n as examine, r as readEach } from "./engine.js";

export { examine, readEach };