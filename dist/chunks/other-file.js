import { d as organisationReader } from "./github.js";

export { organisationReader };