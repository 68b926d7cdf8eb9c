import { n as parseEndpoints, t as endpoints } from "./endpoints2.js";

export { parseEndpoints };