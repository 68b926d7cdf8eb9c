import { a as Parser, o as QuoteType, s as Tokenizer } from "./markup.js";
import { i as DomHandler, n as dist_exports, r as getFeed, t as parseDocument } from "./dom.js";

export { dist_exports as DomUtils, parseDocument };