import { _ as Tokenizer, d as parseDocument, f as dist_exports, g as QuoteType, h as Parser, m as DomHandler, p as getFeed } from "./engine.js";

export { dist_exports as DomUtils, parseDocument };