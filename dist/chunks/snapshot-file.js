import { r as openSnapshotFile } from "./local.js";

export { openSnapshotFile };