import { i as proveModelScope } from "./probes.js";

export { proveModelScope };