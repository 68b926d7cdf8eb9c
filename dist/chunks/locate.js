import { n as locateUpwards, t as locateRepository } from "./locate2.js";

export { locateRepository };