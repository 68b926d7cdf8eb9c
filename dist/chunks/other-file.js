import { i as organisationReader } from "./github.js";

export { organisationReader };