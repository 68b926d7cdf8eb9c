import { p as proveDoi } from "./probes.js";

export { proveDoi };