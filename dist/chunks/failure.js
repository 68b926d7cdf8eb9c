import { A as explain, M as reasonOf, j as printable } from "./local.js";

export { explain, printable, reasonOf };