import { A as printable, j as reasonOf, k as explain } from "./local.js";

export { explain, printable, reasonOf };