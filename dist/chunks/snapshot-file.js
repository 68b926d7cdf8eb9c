import { n as openSnapshotFile } from "./local.js";

export { openSnapshotFile };