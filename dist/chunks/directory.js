import { a as treeFile, i as realRoot, n as openDirectory, r as readListed, t as byPathOrder } from "./directory2.js";

export { openDirectory };