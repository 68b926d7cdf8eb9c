import { t as organisationReader } from "./other-file2.js";

export { organisationReader };