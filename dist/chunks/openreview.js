import { r as proveOpenReview } from "./probes.js";

export { proveOpenReview };