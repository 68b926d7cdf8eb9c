import { _ as printable, g as explain, v as reasonOf } from "./local.js";

export { explain, printable, reasonOf };