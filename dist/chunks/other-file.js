import { s as organisationReader } from "./github.js";

export { organisationReader };