import { $ as QuoteType, J as parseDocument, Q as Parser, X as getFeed, Y as dist_exports, Z as DomHandler, et as Tokenizer } from "./engine.js";

export { dist_exports as DomUtils, parseDocument };