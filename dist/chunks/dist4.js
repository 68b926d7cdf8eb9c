import { a as Parser, i as DomHandler, n as dist_exports, o as QuoteType, r as getFeed, s as Tokenizer, t as parseDocument } from "./dist3.js";

export { dist_exports as DomUtils, parseDocument };