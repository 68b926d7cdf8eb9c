import { d as byPathOrder, f as openDirectory, h as treeFile, m as realRoot, p as readListed } from "./local.js";

export { openDirectory };