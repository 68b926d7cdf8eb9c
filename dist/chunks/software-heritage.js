import { n as proveSoftwareHeritage } from "./probes.js";

export { proveSoftwareHeritage };