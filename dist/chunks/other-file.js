import { c as organisationReader } from "./github.js";

export { organisationReader };