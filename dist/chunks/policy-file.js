import { B as builtInSource, F as problemLine, Ft as parseIdentifier, H as requirement$1, I as quote, M as plainStage, Mt as doiIdentifier, N as sourced, Nt as identifierFromUrl, R as builtInPolicy, V as builtInStages, Wt as artifactKinds, i as closest, j as builtInOrigin, jt as arxivIdentifier, l as globProblem, ln as exec, un as test, z as builtInPreset } from "./base.js";
import { C as $ZodObject, D as clone, E as $ZodUnion, S as $ZodEnum, T as $ZodRecord, _ as _maxLength, a as int$2, b as globalRegistry, c as optional, d as strictObject, f as string$1, g as _lte, h as _gte, i as check, l as partialRecord, n as array, o as literal, p as union, r as boolean, s as number, t as _enum, u as refine, v as _minLength, w as $ZodOptional, x as $ZodArray, y as _regex } from "./zod.js";

// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit$1.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visit$1.SKIP = SKIP$1;
/** Remove the current node */
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP$1;
/** Remove the current node */
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}

// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify$1(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify$1(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	const k = createNode(key, void 0, ctx);
	const v = createNode(value, void 0, ctx);
	return new Pair(k, v);
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};

// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify$1(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify$1(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		const k = this.createNode(key, null, options);
		const v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const token = {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	const node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const opts = Object.assign({ _directives: directives }, options);
	const doc = new Document(void 0, opts);
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const opts = Object.assign({ _directives: this.directives }, this.options);
			const doc = new Document(void 0, opts);
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` – Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` – Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` – The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
/** The byte order mark */
const BOM = "﻿";
/** Start of doc-mode */
const DOCUMENT = "";
/** Unexpected end of flow-mode */
const FLOW_END = "";
/** Next token is a scalar value */
const SCALAR = "";
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};

// node_modules/yaml/browser/dist/parse/line-counter.js
/**
* Tracks newlines during parsing in order to provide an efficient API for
* determining the one-indexed `{ line, col }` position for any offset
* within the input.
*/
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		/**
		* Should be called in ascending order. Otherwise, call
		* `lineCounter.lineStarts.sort()` before calling `linePos()`.
		*/
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		/**
		* Performs a binary search and returns the 1-indexed { line, col }
		* position of `offset`. If `line === 0`, `addNewLine` has never been
		* called or `offset` is before the first known newline.
		*/
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
function stringify(value, replacer, options) {
	let _replacer = null;
	if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
	else if (options === void 0 && replacer) options = replacer;
	if (typeof options === "string") options = options.length;
	if (typeof options === "number") {
		const indent = Math.round(options);
		options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
	}
	if (value === void 0) {
		const { keepUndefined } = options ?? replacer ?? {};
		if (!keepUndefined) return void 0;
	}
	if (isDocument(value) && !_replacer) return value.toString(options);
	return new Document(value, _replacer, options).toString(options);
}

// src/policy/duration.ts
let pattern$1$2;
let pattern$2$2;
let pattern$3$2;
/** ISO 8601 durations as a policy writes them: whole numbers, no sign (`P30D`, `P6M`, `P1Y2W`). A time part counts as whole days. */
const durationPattern = /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?$/;
/**
* How long a duration is when nobody says from which day: years of 365 and months of 30 days. Only for telling which of two is the
* shorter; due dates are counted on the calendar.
* @returns days; null for text that is no duration
*/
function nominalDays(text) {
	const match = exec(durationPattern, text);
	if (match === null) return null;
	const part = (index) => Number(match[index] ?? 0);
	return part(1) * 365 + part(2) * 30 + part(3) * 7 + part(4) + Math.ceil((part(5) * 3600 + part(6) * 60 + part(7)) / 86400);
}
/** Orders durations by length; of two that are as long, by their text, so that the order never depends on who came first. */
function compareDurations(a, b) {
	return (nominalDays(a) ?? 0) - (nominalDays(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
}
/** A day that exists: `2024-02-29` is one, `2023-02-29` is none. */
function isDay(text) {
	if (!test(pattern$1$2 ??= /^\d{4}-\d{2}-\d{2}$/, text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
/** Whole days from one day to another, UTC. */
function daysFrom(from, to) {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}
const spokenUnits = /* @__PURE__ */ new Map([
	["d", "D"],
	["day", "D"],
	["w", "W"],
	["week", "W"],
	["m", "M"],
	["month", "M"],
	["y", "Y"],
	["year", "Y"]
]);
/** What someone who wrote `30 days`, `30d`, `30` or `p30d` meant; null where that can't be told. */
function durationMeant(text) {
	const spoken = exec(pattern$2$2 ??= /^\s*(\d{1,4})\s*([a-z]*?)s?\s*$/i, text);
	if (spoken !== null) {
		const unit = spoken[2] === "" ? "D" : spokenUnits.get((spoken[2] ?? "").toLowerCase());
		return unit === void 0 ? null : `P${spoken[1]}${unit}`;
	}
	const upper = text.trim().toUpperCase();
	return upper !== text && nominalDays(upper) !== null ? upper : null;
}
/** What someone who wrote `2026-1-5`, `2026/01/05` or a date with a time meant; null where that can't be told. */
function dayMeant(text) {
	const match = exec(pattern$3$2 ??= /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?\s*$/, text);
	if (match === null) return null;
	const [, year = "", month = "", day = ""] = match;
	const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return meant !== text && isDay(meant) ? meant : null;
}

// src/policy/compose.ts
/**
* Composes stage lists so that all of them hold: of each kind the earliest date and the strictest rule. The result does not depend on
* the order of the lists. A duration and a date can't be compared before the clock starts, so a kind may stay in two stages, one of each.
*/
function compose(lists) {
	const [only, ...others] = lists.filter((list) => list.length > 0);
	if (only === void 0) return [];
	if (others.length === 0) return only;
	const demands = /* @__PURE__ */ new Map();
	for (const stage of lists.flat()) for (const requires of stage.requires) {
		const key = demandKey(requires.requirement, stage);
		const known = demands.get(key);
		demands.set(key, known === void 0 ? {
			stage,
			requires
		} : join(known, {
			stage,
			requires
		}));
	}
	return regroup(withoutCovered([...demands.values()]));
}
/**
* A demand that counts from before the adoption covers one that does not, and one for a renewed document covers one for the document,
* if it is due no later: the same thing is not asked for twice. A renewal covers no renewal of another day: each stage wants its own.
*/
function withoutCovered(demands) {
	const covers = (a, b) => {
		const [first, second] = [extentOf(a), extentOf(b)];
		const asStrict = (first.retroactive || !second.retroactive) && (first.fresh || !second.fresh);
		const stricter = first.retroactive !== second.retroactive || first.fresh !== second.fresh;
		const inTime = second.fresh ? JSON.stringify(first.due) === JSON.stringify(second.due) : sooner(first.due, second.due);
		return asStrict && stricter && inTime && first.thing === second.thing;
	};
	return demands.filter((demand) => !demands.some((other) => covers(other, demand))).map((demand) => {
		const covered = demands.filter((other) => covers(demand, other));
		return {
			...demand,
			requires: covered.reduce((all, { requires }) => strictest(all, requires), demand.requires)
		};
	});
}
function extentOf({ stage, requires: { requirement } }) {
	return {
		retroactive: stage.retroactive === true,
		fresh: requirement.fresh === true,
		thing: thingKey(requirement),
		due: stage.due
	};
}
/** Two durations or two dates, and the first is no later. */
function sooner(a, b) {
	return "on" in a === "on" in b && compareDue(a, b) <= 0;
}
/** Demands with the same key are comparable: the same things of the same kind, counted from the same clock, renewed for the same day. */
function demandKey(requirement, { due, retroactive }) {
	return JSON.stringify([
		thingKey(requirement),
		"on" in due,
		retroactive === true,
		requirement.fresh === true ? due : null
	]);
}
/** What is asked for, whenever and however strictly. */
function thingKey({ kind, identifiers, atLeast }) {
	return JSON.stringify([
		kind,
		identifiers?.toSorted() ?? [],
		atLeast ?? 1
	]);
}
function compareDue(a, b) {
	if ("after" in a && "after" in b) return compareDurations(a.after, b.after);
	if ("on" in a && "on" in b) return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
	return "after" in a ? -1 : 1;
}
function join(a, b) {
	const order = compareDue(a.stage.due, b.stage.due) || compareText(a.stage.id, b.stage.id) || compareText(a.stage.title, b.stage.title);
	return {
		stage: order < 0 ? a.stage : order > 0 ? b.stage : {
			...a.stage,
			from: joinFrom(a.stage.from, b.stage.from)
		},
		requires: strictest(a.requires, b.requires)
	};
}
function joinFrom(a, b) {
	return {
		due: joinTexts([a.due, b.due]),
		requires: joinTexts([a.requires, b.requires])
	};
}
/** Several origins or sources as one text, each once, in an order of their own. */
function joinTexts(texts) {
	return [...new Set(texts.flatMap((text) => text?.split(" · ") ?? []))].sort().join(sourceSeparator);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
const proofOrder = [
	"declared",
	"linked",
	"verified",
	"archived"
];
const gatedOrder = [
	"accept",
	"accept-with-reason",
	"refuse"
];
const whenOrder = [
	"own-data",
	"own-weights",
	"always"
];
/** How strict each field of a requirement is; the higher number wins. Equal ones keep the origin whose text comes first. */
const strictness = {
	proof: ({ proof }) => proofOrder.indexOf(proof),
	gated: ({ gated }) => gatedOrder.indexOf(gated),
	when: ({ when }) => whenOrder.indexOf(when),
	whereSafe: ({ whereSafe }) => whereSafe ? 0 : 1,
	instead: ({ whereSafe, instead }) => whereSafe ? instead === null ? 1e3 : instead.atLeast * 20 - instead.of.length : 2e3,
	completeness: ({ completeness }) => completeness ?? -1,
	fresh: ({ fresh }) => fresh === true ? 1 : 0,
	identifiers: () => 0,
	atLeast: () => 0
};
const strictFields = Object.keys(strictness);
function strictest(a, b) {
	const pick = (field) => {
		const order = strictness[field](b.requirement) - strictness[field](a.requirement);
		const tie = compareText(JSON.stringify(a.requirement[field]) ?? "", JSON.stringify(b.requirement[field]) ?? "");
		return (order || tie || compareText(a.from[field] ?? "", b.from[field] ?? "")) <= 0 ? a : b;
	};
	const chosen = strictFields.map((field) => [field, pick(field)]);
	const { kind } = a.requirement;
	return {
		requirement: {
			...requirement$1(kind),
			...Object.fromEntries(chosen.flatMap(([field, one]) => one.requirement[field] === void 0 ? [] : [[field, one.requirement[field]]])),
			source: joinTexts([a.requirement.source, b.requirement.source]) || null
		},
		from: {
			...Object.fromEntries(chosen.flatMap(([field, { from }]) => from[field] === void 0 ? [] : [[field, from[field]]])),
			kind: joinTexts([a.from.kind, b.from.kind]),
			source: joinTexts([a.from.source, b.from.source])
		}
	};
}
const sourceSeparator = " · ";
/** People read a stage in the catalogue's order, but the safety note comes before the weights it speaks of. */
const readingOrder = artifactKinds.filter((kind) => kind !== "safety-note").flatMap((kind) => kind === "weights" ? ["safety-note", kind] : [kind]);
function rank({ requirement }) {
	return readingOrder.indexOf(requirement.kind) * 1e3 + (requirement.atLeast ?? 1);
}
/** Puts demands that share a stage and a date back together; a stage name with several dates is told apart by number, the earliest first. */
function regroup(demands) {
	const groups = /* @__PURE__ */ new Map();
	for (const demand of demands) {
		const key = JSON.stringify([
			demand.stage.id,
			demand.stage.due,
			demand.stage.retroactive === true
		]);
		groups.set(key, [...groups.get(key) ?? [], demand]);
	}
	const stages = [...groups.values()].map((group) => {
		const requires = group.map((demand) => demand.requires).sort((a, b) => rank(a) - rank(b) || compareText(JSON.stringify(a), JSON.stringify(b)));
		const [first] = group.map(({ stage }) => stage).sort((a, b) => compareText(a.title, b.title) || compareText(a.from.due, b.from.due));
		if (first === void 0) throw new Error("A group of demands is never empty");
		return {
			...first,
			requires,
			from: group.map(({ stage }) => stage.from).reduce(joinFrom)
		};
	});
	const earliest = (stage) => Math.min(...stage.requires.map(rank));
	stages.sort((a, b) => compareDue(a.due, b.due) || earliest(a) - earliest(b) || compareText(a.id, b.id) || Number(a.retroactive === true) - Number(b.retroactive === true));
	const used = /* @__PURE__ */ new Set();
	return stages.map((stage) => {
		let id = stage.id;
		for (let count = 2; used.has(id); count += 1) id = `${stage.id}-${count}`;
		used.add(id);
		return {
			...stage,
			id
		};
	});
}

// src/policy/presets/preset.ts
/** One stage of a preset; `after` is a duration from the clock's start. */
function presetStage(source, id, title, after, wanted) {
	return {
		id,
		title,
		due: { after },
		requires: wanted.map((want) => typeof want === "string" ? requirement$1(want, { source }) : requirement$1(want.kind, {
			source,
			...want
		}))
	};
}

// src/policy/presets/funders.ts
/** Data may have to stay closed (people, contracts): then the card that describes them stands in. */
const dataWhereSafe = {
	kind: "data",
	whereSafe: true,
	instead: {
		atLeast: 1,
		of: ["data-card"]
	}
};
/** What public and private funders and one law ask for. All count from publication: the preprint, unless the lab names a date. */
const rules = [
	{
		id: "funder-basic",
		summary: "The common core of funders’ policies: paper, data or a reason, code and licence at publication.",
		source: "Common core of the funder presets below",
		url: null,
		notChecked: null,
		retroactive: false,
		stage: ["publication", "Publication"],
		wanted: [
			"preprint",
			"citation",
			"code",
			"license",
			dataWhereSafe,
			"data-card",
			"archive"
		]
	},
	{
		id: "us-federal",
		summary: "Paper and underlying data at publication, without embargo.",
		source: "OSTP memorandum on public access (25 August 2022), in force at US agencies by 31 December 2025",
		url: null,
		notChecked: "The agency’s own repository and its plan are not looked at.",
		retroactive: true,
		stage: ["publication", "Publication"],
		wanted: [
			"preprint",
			"citation",
			dataWhereSafe,
			"data-card"
		]
	},
	{
		id: "eu-gpai",
		summary: "A public summary of the training content of a general-purpose model.",
		source: "Regulation (EU) 2024/1689 (AI Act) Art. 53(1)(d), applies since 2 August 2025",
		url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
		notChecked: "Whether the summary follows the Commission’s template needs a person. A model placed on the market before 2 August 2025 has until 2 August 2027: give the stage `due: 2027-08-02`.",
		retroactive: false,
		stage: ["training-content", "Training-content summary"],
		wanted: [{
			kind: "data-card",
			when: "own-weights",
			gated: "refuse"
		}]
	},
	{
		id: "horizon-europe",
		summary: "Paper and data at publication, data in a trusted repository, and what is needed to validate the results.",
		source: "Horizon Europe model grant agreement, open science",
		url: null,
		notChecked: "The data management plan (month 6) and the end of the project: add a stage with the project’s end date for what is left until then.",
		retroactive: true,
		stage: ["publication", "Publication"],
		wanted: [
			"preprint",
			"citation",
			{
				kind: "data",
				proof: "archived",
				whereSafe: true,
				instead: {
					atLeast: 1,
					of: ["data-card"]
				}
			},
			"data-card",
			"code",
			"dependencies",
			"repro",
			"license",
			"archive"
		]
	},
	{
		id: "nih-dms",
		summary: "Data no later than publication or the end of the award, whichever comes first.",
		source: "NIH Policy for Data Management and Sharing, NOT-OD-21-013, in force since 25 January 2023",
		url: "https://grants.nih.gov/grants/guide/notice-files/NOT-OD-21-013.html",
		notChecked: "The end of the award: add a stage with that date; the earlier of the two then counts.",
		retroactive: true,
		stage: ["data", "Data"],
		wanted: [dataWhereSafe, "data-card"]
	},
	{
		id: "ukri",
		summary: "The paper open at once under CC BY, with a statement on access to the data.",
		source: "UKRI open access policy, for papers submitted since 1 April 2022",
		url: null,
		notChecked: "The licence of the paper itself and the wording of the data access statement need a person.",
		retroactive: true,
		stage: ["publication", "Publication"],
		wanted: [
			"preprint",
			"citation",
			"license",
			"data-card"
		]
	},
	{
		id: "wellcome",
		summary: "The paper open at publication, with the data and the original software behind it.",
		source: "Wellcome open access and data, software and materials policies; CC BY preprints accepted since 16 January 2024",
		url: null,
		notChecked: "The licence of the paper itself needs a person.",
		retroactive: true,
		stage: ["publication", "Publication"],
		wanted: [
			"preprint",
			"citation",
			"code",
			"license",
			dataWhereSafe,
			"data-card"
		]
	}
];
const funderPresets = rules.map(({ stage: [id, title], wanted, ...rule }) => ({
	...rule,
	stages: [presetStage(rule.source, id, title, "P0D", wanted)]
}));

// src/policy/presets/openness.ts
const source = (name) => `Model Openness Framework, ${name} (LF AI & Data, 2024)`;
const url = "https://arxiv.org/abs/2403.13784";
const notChecked = "The framework sets no date: everything is due when the clock starts. Open licences are judged by the `mof` view.";
/** The framework has no waivers: a class is reached with the component or not at all. */
const shared = (kind) => ({
	kind,
	when: "always",
	gated: "refuse",
	whereSafe: false,
	instead: null
});
const openModel = [
	"preprint",
	"code",
	{
		kind: "data-card",
		when: "always"
	},
	{
		kind: "model-card",
		when: "always"
	},
	"eval-results",
	"license",
	shared("weights")
];
const openTooling = [
	...openModel,
	"training-code",
	"inference-code",
	"evals",
	"dependencies"
];
const openScience = [
	...openTooling,
	{
		kind: "data",
		when: "always",
		gated: "refuse"
	},
	shared("checkpoints")
];
const preset = (id, name, summary, wanted) => ({
	id,
	summary,
	source: source(name),
	url,
	notChecked,
	stages: [presetStage(source(name), "openness", name, "P0D", wanted)]
});
const opennessPresets = [
	preset("mof-class-3", "Class III, Open Model", "Weights, architecture, technical report, results and cards under open licences.", openModel),
	preset("mof-class-2", "Class II, Open Tooling", "Class III and the code that trains, runs and evaluates the model.", openTooling),
	preset("mof-class-1", "Class I, Open Science", "Class II and the data and intermediate checkpoints.", openScience)
];

// src/policy/presets/research.ts
const dayZeroSource = "Day-zero release, after OLMo (February 2024): paper, code, data, logs, evals and weights on one day";
const stagedSource = "Staged release by model size, after GPT-2 (2019): four sizes at 0, 3, 6 and 9 months";
const checklistSource = "ML Code Completeness Checklist (Papers with Code, 2020)";
const neuripsSource = "NeurIPS paper checklist and code policy; Evaluations & Datasets track 2026";
/** One size tier: the next model of the family, and a safety note that was looked at again for it. */
const tier = (size, title, after) => presetStage(stagedSource, `weights-tier-${size}`, title, after, [
	{
		kind: "safety-note",
		when: "own-weights",
		fresh: true
	},
	{
		kind: "weights",
		atLeast: size
	},
	"model-card"
]);
const researchPresets = [
	{
		id: builtInPreset,
		summary: "Preprint first, then code, evals, the pack around them, and weights where safe.",
		source: builtInSource,
		url: null,
		notChecked: null,
		stages: builtInStages
	},
	{
		id: "day-zero",
		summary: "Everything on the day of the preprint.",
		source: dayZeroSource,
		url: null,
		notChecked: "Intermediate checkpoints are not asked for: add `checkpoints` to a stage to promise them.",
		stages: builtInStages.map((stage) => ({
			...stage,
			due: { after: "P0D" },
			requires: stage.requires.map((requirement) => ({
				...requirement,
				source: dayZeroSource
			}))
		}))
	},
	{
		id: "staged-safety",
		summary: "Weights in four size tiers, each with a fresh safety note.",
		source: stagedSource,
		url: null,
		notChecked: "A tier counts the models that are out; name the sizes with `identifiers` to tell them apart.",
		stages: [
			tier(1, "Smallest weights", "P0D"),
			tier(2, "Second size", "P90D"),
			tier(3, "Third size", "P180D"),
			tier(4, "Largest weights", "P270D")
		]
	},
	{
		id: "paper-code",
		summary: "The five items of the ML Code Completeness Checklist.",
		source: checklistSource,
		url: "https://github.com/paperswithcode/releasing-research-code",
		notChecked: null,
		stages: [presetStage(checklistSource, "code", "Code completeness", "P0D", [
			{
				kind: "training-code",
				when: "always"
			},
			{
				kind: "weights",
				whereSafe: false,
				instead: null
			},
			"evals",
			"eval-results",
			"dependencies"
		])]
	},
	{
		id: "neurips",
		summary: "What a paper owes at camera-ready: code, data and the means to reproduce the results.",
		source: neuripsSource,
		url: "https://neurips.cc/public/guides/PaperChecklist",
		notChecked: "Set `clock.start` to the camera-ready date, and `anonymous` until the reviews are over. The checklist’s text is in the PDF, not in the repository.",
		stages: [presetStage(neuripsSource, "camera-ready", "Camera-ready", "P0D", [
			"preprint",
			"code",
			"evals",
			"data",
			"data-card",
			"repro",
			"dependencies",
			"license",
			{
				kind: "safety-note",
				when: "own-weights"
			}
		])]
	}
];

// src/policy/presets.ts
/** Every preset, in the order of the documentation. */
const presets = [
	...researchPresets,
	...opennessPresets,
	...funderPresets
];
/**
* Composes presets by the earliest date of each kind, whatever their order. Where only some count from before the adoption, their stages
* say so themselves.
*/
function composePresets(names) {
	const chosen = presets.filter(({ id }) => names.includes(id));
	const retroactive = chosen.length > 0 && chosen.every((preset) => preset.retroactive === true);
	const lists = chosen.map((preset) => {
		const stages = sourced(preset.stages, presetOrigin(preset.id));
		return preset.retroactive === true && !retroactive ? stages.map((stage) => ({
			...stage,
			retroactive: true
		})) : stages;
	});
	return {
		stages: compose(lists),
		retroactive
	};
}
function presetOrigin(name) {
	return `preset ${name}`;
}

// src/policy/layer.ts
/** `path:line` of a value: the origin that `explain` prints. */
function originIn(layer, path) {
	return `${layer.path}:${layer.yaml.position(path, "key").line}`;
}
function problemIn(layer, path, message, suggestion) {
	return {
		path: layer.path,
		...layer.yaml.position(path),
		message,
		suggestion
	};
}
function lacks(layer, path, name, key, suggestion) {
	return problemIn(layer, path, `${name} lacks ${quote(key)}`, suggestion);
}

// src/policy/waiver-reasons.ts
/** Why an artifact may be withheld: the closed list, so that reports can be counted; the words beside it are free. */
const waiverReasons = [
	"safety",
	"privacy",
	"licence",
	"security",
	"commercial",
	"legal",
	"cost",
	"other"
];

// src/policy/waivers.ts
/** At most this many approvals are asked for in a run. */
const confirmLimit = 10;
/** Rules that the schema can't say. `now`: `YYYY-MM-DD`; null leaves out what needs it. */
function waiverProblems(layer, now) {
	return (layer.file.waivers ?? []).flatMap((waiver, index) => {
		const at = (key, message, suggestion) => [problemIn(layer, [
			"waivers",
			index,
			key
		], `waivers[${index + 1}].${key} ${message}`, suggestion)];
		const last = waiver.from ?? now;
		const limit = last === null ? null : daysAfter(last, 365);
		return [
			...waiver.reason === "other" && waiver.text === void 0 ? at("reason", "is \"other\", which says nothing alone", "Add `text` with the reason") : [],
			...waiver.instead?.includes(waiver.artifact) ? at("instead", "names the artifact that is withheld", "Name what is shared in its place") : [],
			...waiver.from !== void 0 && waiver.from > waiver.until ? at("until", "is before `from`", null) : [],
			...waiver.from !== void 0 && now !== null && waiver.from > daysAfter(now, 1) ? at("from", "lies in the future", "Give the day the waiver was granted") : [],
			...limit !== null && waiver.until > limit ? at("until", `is more than ${365} days after ${waiver.from === void 0 ? "today" : "`from`"}`, `The last day it may name is ${limit}`) : []
		];
	});
}
function daysAfter(day, days) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}
const login = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i;
function loginOf(approver) {
	const name = approver?.replace(/^@/, "") ?? "";
	return test(login, name) ? name : null;
}
/** One waiver an artifact, the longest; each earlier entry of the file, or each move of `until` since the last report, is a renewal. */
function latest(waivers, earlier) {
	return [...new Set(waivers.map(({ artifact }) => artifact))].flatMap((artifact) => {
		const entries = waivers.map((waiver, index) => ({
			waiver,
			index
		})).filter(({ waiver }) => waiver.artifact === artifact);
		const [last] = entries.toSorted((a, b) => a.waiver.until < b.waiver.until ? 1 : a.waiver.until > b.waiver.until ? -1 : b.index - a.index);
		if (last === void 0) return [];
		const { waiver, index } = last;
		const before = earlier.find((known) => known.artifact === artifact);
		const since = before === void 0 ? 0 : before.renewals + (before.until < waiver.until ? 1 : 0);
		return [{
			index,
			from: waiver.from ?? null,
			waiver: {
				artifact,
				reason: waiver.reason,
				text: waiver.text ?? null,
				approvedBy: waiver["approved-by"] ?? null,
				approval: "declared",
				until: waiver.until,
				instead: waiver.instead ?? [],
				renewals: Math.max(entries.length - 1, since)
			}
		}];
	});
}
/** Confirms approvals, counts renewals, and refuses what the organisation's minimum does not accept. */
async function resolveWaivers(layer, minimum, options) {
	const notes = [];
	const standing = latest(layer.file.waivers ?? [], options.earlier);
	const accepted = (await Promise.all(standing.map(async (one, place) => {
		const approvedBy = loginOf(one.waiver.approvedBy);
		if (approvedBy === null || options.confirmApproval === void 0 || place >= confirmLimit) return one;
		const path = ["waivers", one.index];
		const lineOf = (...key) => layer.yaml.position([...path, ...key]).line;
		const lines = {
			line: lineOf(),
			artifactLine: lineOf("artifact"),
			untilLine: lineOf("until")
		};
		try {
			return await options.confirmApproval({
				artifact: one.waiver.artifact,
				approvedBy,
				until: one.waiver.until,
				path: layer.path,
				...lines
			}) ? {
				...one,
				waiver: {
					...one.waiver,
					approval: "confirmed"
				}
			} : one;
		} catch {
			notes.push(`The approval of the waiver of ${one.waiver.artifact} was not checked.`);
			return one;
		}
	}))).filter(({ waiver, from }) => {
		const objection = minimum === null || minimum === void 0 ? null : objectionTo(waiver, from ?? options.now, minimum);
		if (objection !== null) notes.push(`The organisation does not accept the waiver of ${waiver.artifact}: ${objection}.`);
		return objection === null;
	});
	return {
		waivers: accepted.map(({ waiver }) => waiver),
		indexes: new Map(accepted.map(({ waiver, index }) => [waiver.artifact, index])),
		notes
	};
}
/** Why a minimum refuses a waiver; null when it accepts it. */
function objectionTo(waiver, from, rules) {
	const approver = loginOf(waiver.approvedBy)?.toLowerCase() ?? null;
	const may = rules.approvers?.map((name) => name.replace(/^@/, "").toLowerCase());
	if (rules.artifacts !== void 0 && !rules.artifacts.includes(waiver.artifact)) return "this kind may not be withheld";
	if (rules.reasons !== void 0 && !rules.reasons.some((reason) => reason === waiver.reason)) return `${quote(waiver.reason)} is not an accepted reason`;
	if (may !== void 0 && (approver === null || !may.includes(approver))) return "it is not approved by someone who may";
	if (rules.approval === "confirmed" && waiver.approval !== "confirmed") return "its approval is not confirmed by a review";
	if (rules["max-renewals"] !== void 0 && waiver.renewals > rules["max-renewals"]) return `it was renewed ${waiver.renewals === 1 ? "once" : `${waiver.renewals} times`}`;
	const days = from !== null && isDay(from) ? daysFrom(from, waiver.until) : null;
	if (rules["max-days"] !== void 0 && days !== null && days > rules["max-days"]) return `it runs ${days} days, and may run ${rules["max-days"]}`;
	return null;
}

// src/policy/synonyms.ts
/** Other names people have for artifact kinds. Only for suggestions: a file uses the one name. */
const kindNames = /* @__PURE__ */ new Map([
	["paper", "preprint"],
	["arxiv", "preprint"],
	["technical-report", "preprint"],
	["source", "code"],
	["source-code", "code"],
	["evaluation", "evals"],
	["evaluations", "evals"],
	["eval-code", "evals"],
	["benchmarks", "evals"],
	["results", "eval-results"],
	["model", "weights"],
	["models", "weights"],
	["model-weights", "weights"],
	["parameters", "weights"],
	["dataset", "data"],
	["datasets", "data"],
	["dataset-card", "data-card"],
	["datasheet", "data-card"],
	["data-statement", "data-card"],
	["system-card", "safety-note"],
	["safety", "safety-note"],
	["reproducibility", "repro"],
	["reproduction", "repro"],
	["logs", "training-logs"],
	["environment", "dependencies"],
	["requirements", "dependencies"],
	["licence", "license"],
	["doi", "archive"]
]);
const keyNames = /* @__PURE__ */ new Map([
	["presets", "preset"],
	["tags", "releases"],
	["include", "tags"],
	["enforce", "fail-on"],
	["expires", "until"],
	["approver", "approved-by"],
	["substitutes", "instead"],
	["deadline", "due"],
	["name", "id"],
	["n/a", "not-applicable"]
]);
const wordNames = /* @__PURE__ */ new Map([
	["license", "licence"],
	["yes", "true"],
	["on", "true"],
	["no", "false"],
	["off", "false"]
]);
const folded = (word) => word.trim().toLowerCase().replaceAll(/[_\s]+/g, "-").slice(0, 64);
/** The allowed name someone meant by another name for the same thing; null where none is known. */
function synonym(word, allowed) {
	const name = folded(word);
	if (allowed.includes(name)) return name;
	const isKinds = allowed.some((candidate) => candidate === artifactKinds[0]);
	for (const names of isKinds ? [kindNames] : [keyNames, wordNames]) {
		const meant = names.get(name);
		if (meant !== void 0 && allowed.includes(meant)) return meant;
	}
	return null;
}

// src/policy/yaml.ts
/** Bounds on a policy file: real ones have 2 kB and 200 tokens. They hold before anything is parsed, for a parser's worst case is bad. */
const yamlLimits = {
	/** UTF-8 bytes. */
	bytes: 65536,
	tokens: 8e3,
	/** Nesting of collections. */
	depth: 12,
	aliases: 20
};
/** Reads a YAML 1.2 file of the core schema: no custom tags, no merge keys, no complex keys, one document. */
function readYaml(path, content) {
	const text = content.replace(/^\ufeff/, "");
	const at = (message, suggestion, position = {
		line: 1,
		column: 1
	}) => ({
		file: null,
		problems: [{
			path,
			...position,
			message,
			suggestion
		}]
	});
	if (text.length > yamlLimits.bytes || new TextEncoder().encode(text).length > yamlLimits.bytes) return at("the file is larger than 64 kB", "Shorten it: a policy needs a few dozen lines");
	const broken = text.indexOf("�");
	if (broken >= 0) {
		const before = text.slice(0, broken).split("\n");
		return at("the file is not UTF-8 text", "Save it as UTF-8", {
			line: before.length,
			column: (before.at(-1)?.length ?? 0) + 1
		});
	}
	const excess = scan(text);
	if (excess !== null) return at(excess.message, excess.suggestion, excess.position);
	const counter = new LineCounter();
	const document = parseDocument(text, {
		version: "1.2",
		schema: "core",
		uniqueKeys: true,
		strict: true,
		prettyErrors: false,
		lineCounter: counter,
		logLevel: "error"
	});
	const position = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	if (document.directives?.yaml.version !== "1.2") return at("the file asks for another version of YAML than 1.2", "Remove the line \"%YAML\"");
	const complaints = [...document.errors, ...document.warnings];
	if (complaints.length > 0) return {
		file: null,
		problems: onePerPlace(complaints.map(({ code, message, pos }) => ({
			path,
			...position(pos[0]),
			...inOurWords(code, message)
		}))).slice(0, 20)
	};
	const alias = danglingAlias(document);
	if (alias !== null) return at(`the alias "*${alias.source.slice(0, 40)}" names nothing`, "Write the value out", position(alias.offset));
	let value;
	try {
		value = document.toJS({ maxAliasCount: yamlLimits.aliases });
	} catch {
		return at("the aliases of the file expand to too much", "Write the values out");
	}
	return {
		file: {
			value,
			position: locator(document, position)
		},
		problems: []
	};
}
/** What the lexer puts between tokens that is not in the text. */
const marks = /* @__PURE__ */ new Set([
	"",
	"",
	""
]);
/** Bounds nesting, size and aliases on tokens: the lexer takes linear time, the parser does not (`? ? ?…` takes minutes). */
function scan(text) {
	let line = 1;
	let lineStart = 0;
	let offset = 0;
	let count = 0;
	let flow = 0;
	let dashes = 0;
	let aliases = 0;
	for (const token of new Lexer().lex(text)) {
		const position = {
			line,
			column: offset - lineStart + 1
		};
		count += 1;
		if (token === "[" || token === "{") flow += 1;
		else if (token === "]" || token === "}") flow -= 1;
		else if (token === "-") dashes += 1;
		else if (token.startsWith("*")) aliases += 1;
		if (token === "?") return {
			message: "keys that are collections (\"? \") are not supported",
			suggestion: "Write \"key: value\"",
			position
		};
		if (flow > yamlLimits.depth || dashes > yamlLimits.depth) return {
			message: "the file is nested too deeply",
			suggestion: null,
			position
		};
		if (aliases > yamlLimits.aliases) return {
			message: `a file may have ${yamlLimits.aliases} aliases`,
			suggestion: "Write the values out",
			position
		};
		if (count > yamlLimits.tokens) return {
			message: "the file has too many entries",
			suggestion: "Shorten it: a policy needs a few dozen lines",
			position
		};
		if (!marks.has(token)) offset += token.length;
		const lines = token.split("\n").length - 1;
		if (lines > 0) {
			line += lines;
			lineStart = offset - (token.length - token.lastIndexOf("\n") - 1);
			dashes = 0;
		}
	}
	return null;
}
const ourWords = {
	DUPLICATE_KEY: ["this key is there twice", "Keep one of the two"],
	TAB_AS_INDENT: ["tabs can’t indent YAML", "Indent with spaces"],
	MULTIPLE_DOCS: ["the file holds more than one document", "Remove the line \"---\""],
	TAG_RESOLVE_FAILED: ["tags (\"!…\") are not supported", "Write the plain value"],
	MISSING_CHAR: ["a quote or bracket is not closed", null],
	BAD_INDENT: ["the indentation does not fit", "Indent entries of one list or map alike"]
};
/** Where the library's code says less than its message. */
const finerWords = [
	[
		/without - indicator/,
		"the indentation does not fit",
		"Indent entries of one list or map alike"
	],
	[
		/end with a \]/,
		"a list in brackets is not closed",
		"Close it with \"]\", and indent what it holds"
	],
	[
		/end with a \}/,
		"a map in braces is not closed",
		"Close it with \"}\", and indent what it holds"
	]
];
/** What is not closed is complained of once for each level around it: the innermost is enough. */
function onePerPlace(problems) {
	const places = /* @__PURE__ */ new Set();
	return problems.filter(({ line, column }) => !places.has(`${line}:${column}`) && places.add(`${line}:${column}`));
}
function inOurWords(code, message) {
	const finer = finerWords.find(([said]) => test(said, message));
	if (finer !== void 0) return {
		message: finer[1],
		suggestion: finer[2]
	};
	const [words, suggestion] = ourWords[code] ?? [`not valid YAML: ${message.replace(/\s+/g, " ").slice(0, 120)}`, null];
	return {
		message: words,
		suggestion
	};
}
function danglingAlias(document) {
	const pending = [document.contents];
	for (let item = pending.pop(); item !== void 0; item = pending.pop()) {
		if (isAlias(item) && item.resolve(document) === void 0) return {
			source: item.source,
			offset: item.range?.[0] ?? 0
		};
		if (isPair(item)) pending.push(item.key ?? void 0, item.value ?? void 0);
		else if (isCollection(item)) pending.push(...item.items);
	}
	return null;
}
function locator(document, position) {
	return (path, part = "value") => {
		let node = document.contents;
		let offset = node?.range?.[0] ?? 0;
		for (const [index, step] of path.entries()) {
			const container = isAlias(node) ? node.resolve(document) : node;
			if (!isCollection(container)) break;
			const pair = isMap(container) ? container.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : void 0;
			const next = pair?.value ?? (isMap(container) ? void 0 : container.get(Number(step), true));
			if (pair !== void 0 && (!isNode(next) || part === "key" && index === path.length - 1) && isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
			else if (isNode(next)) offset = next.range?.[0] ?? offset;
			if (!isNode(next)) break;
			node = next;
		}
		return position(offset);
	};
}
/** How a value looks in a message: its kind for collections, itself for scalars. */
function describeValue(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	return quote(value);
}

// src/policy/issues.ts
let pattern$1$1;
let pattern$2$1;
let pattern$3$1;
let pattern$4;
/** Turns what the schema found into problems with line, column and a suggestion, in the order of the file. */
function problemsOf(issues, schema, path, file) {
	return issues.flatMap((issue) => explain(issue, [], schema, path, file)).toSorted((a, b) => a.line - b.line || a.column - b.column).slice(0, 20);
}
function explain(issue, base, schema, path, file) {
	const at = [...base, ...issue.path];
	const value = valueAt(file.value, at);
	if (issue.code === "invalid_union") {
		const telling = issue.errors.find((errors) => !errors.every((error) => isAnotherType(error, value)));
		if (telling !== void 0 && !telling.every(isAboutForm)) return telling.flatMap((error) => explain(error, at, schema, path, file));
		if (telling !== void 0) return [{
			path,
			...file.position(at),
			message: `${nameOf$1(at)} ${issue.message}, not ${describeValue(value)}`,
			suggestion: hints([...telling, issue], value)
		}];
	}
	if (issue.code === "unrecognized_keys") {
		const allowed = keysAt(schema, at);
		return issue.keys.map((key) => ({
			path,
			...file.position([...at, key], "key"),
			message: `unknown key ${quote(key)}${at.length === 0 ? "" : ` in ${nameOf$1(at)}`}`,
			suggestion: didYouMean(key, allowed) ?? (allowed.length === 0 ? null : `Known here: ${allowed.slice(0, 20).join(", ")}`)
		}));
	}
	if (value === void 0 && at.length > 0) return [{
		path,
		...file.position(at.slice(0, -1)),
		message: `${nameOf$1(at.slice(0, -1))} lacks ${quote(at.at(-1))}`,
		suggestion: needed(issue)
	}];
	const [message, suggestion] = inWords(issue, value);
	return [{
		path,
		...file.position(at),
		message: `${nameOf$1(at)} ${message}`,
		suggestion
	}];
}
/** Says the issue no more than that the value has the wrong form? Then the union's own words, which name every form, say it better. */
function isAboutForm(issue) {
	return issue.path.length === 0 && (issue.code === "invalid_value" || issue.code === "invalid_format" || issue.code === "invalid_type");
}
/** Did this branch of a union fail because the value is of another type altogether? */
function isAnotherType(issue, value) {
	if (issue.path.length > 0) return false;
	if (issue.code === "invalid_union") return issue.errors.every((errors) => errors.some((error) => isAnotherType(error, value)));
	return issue.code === "invalid_type" || issue.code === "invalid_value" && typeof value !== "string";
}
function inWords(issue, value) {
	const ours = issue.message === "Invalid input" ? null : issue.message;
	const but = `, not ${describeValue(value)}`;
	switch (issue.code) {
		case "invalid_value": return [(ours ?? `takes ${issue.values.map(String).join(", ")}`) + but, hints([issue], value)];
		case "custom": return [`${ours} ${describeValue(value)}`, null];
		case "too_big": return [issue.origin === "number" ? `is at most ${issue.maximum}` : `may have ${issue.maximum} ${unitOf(issue.origin)} at most`, null];
		case "too_small": return [issue.origin === "number" ? `is at least ${issue.minimum}` : "is empty", "Give a value, or remove the key"];
		case "invalid_type": return [(ours ?? `takes ${typeNames[issue.expected] ?? issue.expected}`) + but, hints([issue], value)];
		default: return [(ours ?? "is not valid") + but, hints([issue], value)];
	}
}
/** What the value should have been, guessed from what the issues expected of it. */
function hints(issues, value) {
	if (value === null) return "Give a value, or remove the key";
	if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
	const written = String(value);
	const words = issues.flatMap((issue) => issue.code === "invalid_value" ? issue.values.map(String) : []);
	const expected = issues.map((issue) => `${issue.message} ${issue.code === "invalid_type" ? issue.expected : ""}`).join(" ");
	const guess = (test(pattern$1$1 ??= /duration/, expected) ? durationMeant(written) : null) ?? (test(pattern$2$1 ??= /date/, expected) ? dayMeant(written) : null) ?? (test(pattern$3$1 ??= /boolean|true/, expected) ? synonym(written, ["true", "false"]) : null);
	if (guess !== null && guess !== written) return `Did you mean ${guess}?`;
	const word = words.length === 0 ? null : didYouMean(written, words);
	if (word !== null) return word;
	if (words.length > 0) return `One of: ${words.join(", ")}`;
	return typeof value === "number" && test(pattern$4 ??= /identifiers|Invalid input string/, expected) ? `Put it in quotes: "${written}"` : null;
}
const typeNames = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
	record: "a map"
};
function unitOf(origin) {
	return origin === "string" ? "characters" : "entries";
}
function needed(issue) {
	if (issue.code === "invalid_value") return `Give one of: ${issue.values.map(String).join(", ")}`;
	return issue.message === "Invalid input" ? null : `It ${issue.message}`;
}
function didYouMean(word, allowed) {
	const name = synonym(word, allowed) ?? closest(word, allowed);
	return name === null ? null : `Did you mean ${quote(name)}?`;
}
/** `stages[2].requires[0]`, as people would point at it; `the policy` for the whole file. */
function nameOf$1(path) {
	if (path.length === 0) return "the policy";
	return path.map((step) => typeof step === "number" ? `[${step + 1}]` : `.${String(step).slice(0, 40)}`).join("").replace(/^\./, "");
}
function valueAt(value, path) {
	return path.reduce((found, step) => typeof found === "object" && found !== null && Object.hasOwn(found, step) ? found[step] : void 0, value);
}
/** The keys that the schema knows at a path; of several forms, those of the map. */
function keysAt(schema, path) {
	const [step, ...rest] = path;
	if (schema instanceof $ZodOptional) return keysAt(schema._zod.def.innerType, path);
	if (schema instanceof $ZodUnion) return schema._zod.def.options.map((option) => keysAt(option, path)).find((keys) => keys.length > 0) ?? [];
	if (schema instanceof $ZodObject) {
		const { shape } = schema._zod.def;
		if (step === void 0) return Object.keys(shape);
		const inner = shape[String(step)];
		return inner === void 0 ? [] : keysAt(inner, rest);
	}
	if (schema instanceof $ZodRecord) {
		const keys = schema._zod.def.keyType;
		if (step === void 0) return keys instanceof $ZodEnum ? Object.values(keys._zod.def.entries).map(String) : [];
		return keysAt(schema._zod.def.valueType, rest);
	}
	if (schema instanceof $ZodArray && step !== void 0) return keysAt(schema._zod.def.element, rest);
	return [];
}

// src/policy/preset-names.ts
/** The presets, by the name a policy file uses. */
const presetIds = [
	"default-to-share",
	"day-zero",
	"staged-safety",
	"paper-code",
	"neurips",
	"mof-class-3",
	"mof-class-2",
	"mof-class-1",
	"funder-basic",
	"us-federal",
	"eu-gpai",
	"horizon-europe",
	"nih-dms",
	"ukri",
	"wellcome"
];

// src/policy/settings.ts
const setting = (key, read, write) => ({
	key,
	path: key.split("."),
	read,
	write
});
/** Every setting, in the order `explain` prints. */
const settingsTable = [
	setting("adopted", (s) => s.adopted, (s, adopted) => ({
		...s,
		adopted
	})),
	setting("releases.tags", (s) => s.releases.include, (s, include) => ({
		...s,
		releases: {
			...s.releases,
			include
		}
	})),
	setting("releases.ignore", (s) => s.releases.ignore, (s, ignore) => ({
		...s,
		releases: {
			...s.releases,
			ignore
		}
	})),
	setting("releases.prereleases", (s) => s.releases.prereleases, (s, prereleases) => ({
		...s,
		releases: {
			...s.releases,
			prereleases
		}
	})),
	setting("clock.start", ({ clock }) => typeof clock.start === "string" ? clock.start : clock.start.date, (s, start) => ({
		...s,
		clock: {
			...s.clock,
			start: startOf(start)
		}
	})),
	setting("clock.retroactive", (s) => s.clock.retroactive, (s, retroactive) => ({
		...s,
		clock: {
			...s.clock,
			retroactive
		}
	})),
	setting("report.comment", (s) => s.report.comment, (s, comment) => ({
		...s,
		report: {
			...s.report,
			comment
		}
	})),
	setting("report.badge", (s) => s.report.badge, (s, badge) => ({
		...s,
		report: {
			...s.report,
			badge
		}
	})),
	setting("report.badge-branch", (s) => s.report.badgeBranch, (s, badgeBranch) => ({
		...s,
		report: {
			...s.report,
			badgeBranch
		}
	})),
	setting("report.fail-on", (s) => s.report.failOn, (s, failOn) => ({
		...s,
		report: {
			...s.report,
			failOn
		}
	})),
	setting("report.warn-before", (s) => s.report.warnBefore, (s, warnBefore) => ({
		...s,
		report: {
			...s.report,
			warnBefore
		}
	})),
	setting("report.proof-age", (s) => s.report.proofAge, (s, proofAge) => ({
		...s,
		report: {
			...s.report,
			proofAge
		}
	})),
	setting("contact", (s) => s.contact, (s, contact) => ({
		...s,
		contact
	})),
	setting("anonymous", ({ anonymous }) => typeof anonymous === "boolean" ? anonymous : anonymous.until, (s, value) => ({
		...s,
		anonymous: typeof value === "boolean" ? value : { until: value }
	})),
	setting("paused", (s) => s.paused, (s, paused) => ({
		...s,
		paused
	})),
	setting("languages", (s) => s.languages, (s, languages) => ({
		...s,
		languages
	}))
];
function startOf(start) {
	return start === "earliest" || start === "preprint" || start === "first-release" || start === "this-tag" ? start : { date: start };
}
const builtInSettings = {
	values: (({ source: _source, stages: _stages, artifacts: _artifacts, waivers: _waivers, notes: _notes, ...settings }) => settings)(builtInPolicy),
	from: new Map(settingsTable.map(({ key }) => [key, builtInOrigin]))
};
/** Sets one value, whatever layer says it. */
function withSetting(settings, key, value, origin) {
	const entry = settingsTable.find((candidate) => candidate.key === key);
	if (entry === void 0) throw new Error(`No such setting: ${key}`);
	return {
		values: entry.write(settings.values, value),
		from: new Map([...settings.from, [key, origin]])
	};
}
/** Keys that speak of one repository: an organisation's file can't say them for all. */
const ownKeys = [
	"waivers",
	"artifacts",
	"anonymous",
	"paused"
];
/** Lays the settings of a file over those below. */
function overlaySettings(below, layer, role) {
	const wide = widen(layer.file);
	return settingsTable.reduce((settings, { key, path }) => {
		const [head = "", tail] = path;
		if (role === "organisation" && ownKeys.some((own) => own === head)) return settings;
		const group = wide[head];
		const value = tail === void 0 ? group : isRecord(group) ? group[tail] : void 0;
		return value === void 0 ? settings : withSetting(settings, key, value, originIn(layer, path));
	}, below);
}
/** Shorthands in the form of maps, so that each setting has one path. */
function widen(file) {
	const { releases, clock, anonymous } = file;
	return {
		...file,
		releases: Array.isArray(releases) ? { tags: releases } : releases,
		clock: typeof clock === "string" ? { start: clock } : clock,
		anonymous: typeof anonymous === "object" ? anonymous.until : anonymous
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/policy/clamp.ts
/**
* Makes stages at least as early and as strict as the minimum's. Stages that already are stay exactly as they were.
* @param minimum the stages of the organisation's `minimum`, complete
*/
function clampStages(stages, minimum) {
	if (minimum.length === 0) return {
		value: stages,
		notes: []
	};
	const clamped = compose([stages, minimum]);
	const before = summary(stages);
	const changed = [...summary(clamped)].filter(([kind, text]) => before.get(kind) !== text).map(([kind]) => kind);
	if (changed.length === 0) return {
		value: stages,
		notes: []
	};
	const dueBy = (kind) => {
		const [first] = minimum.filter(({ requires }) => requires.some(({ requirement }) => requirement.kind === kind)).map(({ due }) => due).sort(compareDue);
		return first === void 0 ? "" : "after" in first ? ` by ${first.after} after the clock's start` : ` by ${first.on}`;
	};
	return {
		value: clamped,
		notes: changed.map((kind) => `The organisation's minimum applies to ${kind}: it is wanted${dueBy(kind)}.`)
	};
}
/** What is asked for by kind, apart from which stage asks and who said so. */
function summary(stages) {
	const demands = /* @__PURE__ */ new Map();
	for (const { due, retroactive, requires } of stages) for (const { requirement } of requires) {
		const { kind, source: _source, ...rules } = requirement;
		const text = JSON.stringify([
			due,
			retroactive === true,
			sortedFields(rules)
		]);
		demands.set(kind, [...demands.get(kind) ?? [], text]);
	}
	return new Map([...demands].map(([kind, texts]) => [kind, texts.sort().join()]));
}
function sortedFields(rules) {
	return Object.entries(rules).sort(([a], [b]) => a < b ? -1 : 1);
}
const failOnOrder = [
	"never",
	"overdue",
	"broken",
	"missing"
];
const commentOrder = [
	"never",
	"on-change",
	"always"
];
/**
* Clamps settings. A minimum with stages holds the clock too: durations mean nothing while a repository may choose from when they count.
* @param organisation the clock of the organisation's own file, for a minimum that names none
*/
function clampSettings(settings, minimum, organisation, origin) {
	const { values } = settings;
	const applied = [
		[
			"report.fail-on",
			minimum["fail-on"],
			isBelow(failOnOrder, values.report.failOn, minimum["fail-on"])
		],
		[
			"report.comment",
			minimum.comment,
			isBelow(commentOrder, values.report.comment, minimum.comment)
		],
		[
			"paused",
			minimum.paused,
			minimum.paused === false && values.paused
		],
		[
			"anonymous",
			minimum.anonymous,
			minimum.anonymous === false && values.anonymous !== false
		],
		...clockClamps(values, minimum, organisation)
	].filter(([, , weaker]) => weaker);
	return {
		value: applied.reduce((clamped, [key, value]) => withSetting(clamped, key, value, origin), settings),
		notes: applied.map(([key, value]) => `The organisation's minimum sets ${key} to ${String(value)}.`)
	};
}
function isBelow(order, value, least) {
	return least !== void 0 && order.indexOf(value) < order.indexOf(least);
}
function clockClamps(values, minimum, organisation) {
	const text = (start) => typeof start === "string" ? start : start.date;
	const start = minimum.clock?.start ?? (minimum.stages === void 0 ? void 0 : text(organisation.start));
	const retroactive = minimum.clock?.retroactive === true || minimum.stages !== void 0 && organisation.retroactive;
	return [[
		"clock.start",
		start,
		start !== void 0 && start !== text(values.clock.start)
	], [
		"clock.retroactive",
		true,
		retroactive && !values.clock.retroactive
	]];
}

// src/policy/declarations.ts
let pattern$1;
let pattern$2;
let pattern$3;
/** What a project says of its own artifacts, with identifiers in their normal form, in the catalogue's order. */
function declarationsOf(layer) {
	const given = layer.file.artifacts ?? {};
	const problems = [];
	return {
		artifacts: artifactKinds.flatMap((kind) => {
			const said = given[kind];
			if (said === void 0) return [];
			const path = ["artifacts", kind];
			const map = typeof said === "string" ? { identifiers: [said] } : Array.isArray(said) ? { identifiers: said } : said;
			const steps = (index) => typeof said === "string" ? path : Array.isArray(said) ? [...path, index] : [
				...path,
				"identifiers",
				index
			];
			const identifiers = (map.identifiers ?? []).flatMap((text, index) => {
				const identifier = normalise(kind, text);
				if (identifier !== null) return [identifier];
				problems.push(problemIn(layer, steps(index), `artifacts.${kind} names ${quote(text)}, which is no identifier`, exampleOf(kind)));
				return [];
			});
			problems.push(...contradictions(layer, kind, map));
			return [{
				kind,
				identifiers: [...new Set(identifiers)],
				paths: map.paths ?? [],
				repositories: map.repositories ?? [],
				notApplicable: map["not-applicable"] ?? null,
				gatedReason: map["gated-reason"] ?? null
			}];
		}),
		problems
	};
}
function contradictions(layer, kind, map) {
	const path = ["artifacts", kind];
	const outside = (map.paths ?? []).flatMap((glob, index) => glob.startsWith("/") || glob.split("/").includes("..") ? [problemIn(layer, [
		...path,
		"paths",
		index
	], `artifacts.${kind} names ${quote(glob)}, which is outside the repository`, "Give it from the root, without \"/\" or \"..\"")] : []);
	const shown = map.identifiers !== void 0 || map.paths !== void 0 || map.repositories !== void 0;
	const both = map["not-applicable"] !== void 0 && shown;
	const message = `artifacts.${kind} is declared not applicable, and shown all the same`;
	return [...outside, ...both ? [problemIn(layer, [...path, "not-applicable"], message, "Keep one of the two")] : []];
}
/** Identifiers, links, bare arXiv ids and DOIs; for licences SPDX ids and expressions. Null for anything else. */
function normalise(kind, text) {
	const plain = text.trim();
	if (kind === "license") return test(pattern$1 ??= /^[A-Za-z0-9][A-Za-z0-9.+() -]{0,199}$/, plain) ? plain : null;
	const link = identifierFromUrl(plain);
	if (link !== null) return link;
	const identifier = parseIdentifier(plain);
	if (identifier === null) return arxivIdentifier(plain) ?? doiIdentifier(plain);
	switch (identifier.scheme) {
		case "arXiv": return arxivIdentifier(identifier.value);
		case "doi": return doiIdentifier(identifier.value);
		case "url": return identifierFromUrl(identifier.value);
		case "file": return test(pattern$2 ??= /^[^/]/, identifier.value) && !identifier.value.split("/").includes("..") ? plain : null;
		default: return isName(identifier.value) ? `${identifier.scheme}:${identifier.value}` : null;
	}
}
/** Names end up in addresses: no blanks, no empty step and none that leads upwards. An address (`gdrive:https://…`, the origin of a `swh:` id) is checked where it is asked. */
function isName(value) {
	if (test(pattern$3 ??= /\s/, value)) return false;
	return value.includes("://") || value.split("/").every((step) => step !== "" && step !== "." && step !== "..");
}
const examples = {
	preprint: "arXiv:2402.00838",
	weights: "hf:org/model",
	checkpoints: "hf:org/model",
	data: "hf-dataset:org/name",
	license: "Apache-2.0",
	archive: "doi:10.5281/zenodo.7",
	"training-logs": "wandb:entity/project"
};
function exampleOf(kind) {
	return `Write it like ${examples[kind] ?? "github:owner/name or file:path/in/repository"}, or give the full link`;
}

// src/policy/language-values.ts
/** Values that occur in several places of the policy language. Errors complete the sentence "`key` …". */
const aDay = "a date such as 2026-12-31";
const aDuration = "an ISO 8601 duration such as P30D";
/** Text of a pattern; `expected` says in words what it should have been. */
function matching(pattern, expected) {
	const error = `takes ${expected}`;
	return string$1({ error }).check(_regex(pattern, {
		error,
		abort: true
	}));
}
const kind = _enum(artifactKinds, { error: "takes an artifact kind" });
const kinds = array(kind, { error: "takes a list of artifact kinds" }).check(_minLength(1), _maxLength(artifactKinds.length));
const proof = _enum([
	"declared",
	"linked",
	"verified",
	"archived"
]);
const presetNames = _enum(presetIds);
const day = matching(/^\d{4}-\d{2}-\d{2}$/, aDay).check(refine(isDay, { error: "names a day that the calendar does not have:" }));
const duration = matching(durationPattern, aDuration);
const dueText = matching(new RegExp(`${durationPattern.source}|^\\d{4}-\\d{2}-\\d{2}$`), `${aDuration}, or ${aDay}`).check(refine((value) => nominalDays(value) !== null || isDay(value), { error: "names a day that the calendar does not have:" }));
/** Text that is shown to people. */
const text = (limit) => string$1().check(_minLength(1), _maxLength(limit));
const reasonText = text(1e3);
const glob = string$1().check(_minLength(1), _maxLength(256), check(({ value, issues }) => {
	const problem = globProblem(value);
	if (problem !== null) issues.push({
		code: "custom",
		message: `holds a pattern that can’t be used (${problem}):`,
		input: value
	});
}));
const globs = array(glob, { error: "takes a list of patterns" }).check(_minLength(1), _maxLength(50));
/** Several forms of one value; the error names them where none fits. */
function oneOf(expected, options) {
	return union(options, { error: `takes ${expected}` });
}

// src/policy/language.ts
/**
* The policy language: the single source of what a file may say, of its JSON Schema and of docs/policy.md.
* No defaults and no transforms here: a value that is absent has to stay absent, or it would beat the layer below.
*/
/** Describes a value where it stands: shared values are copied, for a description belongs to one place. */
const about = (schema, description) => {
	const own = clone(schema);
	globalRegistry.add(own, { description });
	return own;
};
const maybe = (schema, description) => about(optional(schema), description);
const gated = _enum([
	"accept",
	"accept-with-reason",
	"refuse"
]);
const share = number({ error: "takes a share between 0 and 1" }).check(_gte(0), _lte(1));
const packed = oneOf("a share between 0 and 1, true, or false", [share, boolean()]);
const instead = oneOf("a list of kinds, or a map with `at-least` and `of`", [kinds, strictObject({
	"at-least": about(int$2().check(_gte(0), _lte(19)), "How many of them must be met. 0: the reason alone is enough."),
	of: about(kinds, "The kinds that can stand in.")
})]);
const asked = {
	proof: maybe(proof, "Proof wanted: `declared` or `linked` (the policy file names it, or a file or link is there: one rung, E2), `verified` (a stranger gets it), `archived` (in a persistent archive too)."),
	gated: maybe(gated, "How a gate (form, request, licence click) is taken. Default: `accept-with-reason` for weights and data, else `refuse`."),
	instead: maybe(instead, "What must be met when it is withheld. Default for weights: at least two of evals, training-logs, data-card, repro. A plain list: all of them."),
	when: maybe(_enum([
		"always",
		"own-data",
		"own-weights"
	]), "Ask for it always, or only when there is a sign that the project has its own data or weights.")
};
const requirement = strictObject({
	kind: about(kind, "The artifact kind."),
	...asked,
	"where-safe": maybe(boolean(), "May be withheld by a waiver and still count as compliant, where its substitutes are met."),
	completeness: maybe(share, "Cards and notes: least share (0–1) of the standard sections that is filled in."),
	identifiers: maybe(globs, "Only own identifiers that match count: the size tiers of one model family, such as `hf:org/model-7b*`."),
	"at-least": maybe(int$2().check(_gte(1), _lte(100)), "How many own identifiers of the kind must be out."),
	fresh: maybe(boolean(), "The document must have changed since the last stage before that asks for it fell due.")
});
const stage = strictObject({
	id: about(matching(/^[a-z][a-z0-9-]{0,39}$/, "a lower-case name such as code"), "Lower-case name, unique. The name of an inherited stage changes that stage: only the keys given."),
	title: maybe(text(60), "How people read it. Default: the id."),
	requires: maybe(array(oneOf("an artifact kind, or a map with a `kind`", [kind, requirement])).check(_maxLength(40)), "What must be shared: artifact kinds, or maps with a `kind` and its own rules. An empty list drops an inherited stage."),
	due: maybe(dueText, "When: a duration after the clock’s start (`P30D`), or a date (`2026-12-31`)."),
	...asked,
	"where-safe": maybe(oneOf("true, false, or a list of kinds", [boolean(), kinds]), "What may be withheld: all of the stage (`true`), nothing (`false`), or the kinds listed.")
});
const stages = array(stage).check(_maxLength(40));
const clockStart = oneOf("earliest, preprint, first-release, this-tag, or a date such as 2026-12-31", [_enum([
	"earliest",
	"preprint",
	"first-release",
	"this-tag"
]), day]);
const clock = strictObject({
	start: maybe(clockStart, "What starts it: `earliest` of preprint v1 and first release (default), `preprint` (v1), `first-release`, `this-tag`, or a date."),
	retroactive: maybe(boolean(), "Whether a stage may be due before the policy was adopted. Default `false`.")
});
const failOn = _enum([
	"never",
	"overdue",
	"broken",
	"missing"
]);
const comment = _enum([
	"on-change",
	"always",
	"never"
]);
const report = strictObject({
	comment: maybe(comment, "When to comment: `on-change` (default), `always`, `never`."),
	badge: maybe(_enum(["branch", "none"]), "Where the badge goes: a branch of its own (default), or `none`."),
	"badge-branch": maybe(matching(/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))(?!(?:main|master|develop|trunk)$)[\w./@+-]{1,200}$/, "the name of a branch that holds no code, such as default-to-share"), "The branch that badge and report are written to. Never a branch that holds code. Default `default-to-share`."),
	"fail-on": maybe(failOn, "What fails the run: `never` (default), `overdue`, `broken` (overdue too), `missing` (anything required and not met)."),
	"warn-before": maybe(duration, "How long before a due date the report warns. Default `P14D`."),
	"proof-age": maybe(duration, "How old a proof may be before it counts as unchecked. Default `P30D`.")
});
const declaration = strictObject({
	identifiers: maybe(array(text(300)).check(_minLength(1), _maxLength(100)), "Identifiers (`hf:org/model`, `arXiv:2402.00838`, `doi:10.…`) or links, the main one first. For `license`: SPDX ids."),
	paths: maybe(globs, "Globs of paths in this repository."),
	repositories: maybe(array(matching(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, "a repository such as owner/name")).check(_minLength(1), _maxLength(20)), "Other repositories of the project, `owner/name`."),
	"not-applicable": maybe(reasonText, "The reason why the project has no such artifact."),
	"gated-reason": maybe(reasonText, "The reason for a gate, where the policy asks for one.")
});
const waiver = strictObject({
	artifact: about(kind, "What is withheld."),
	reason: about(_enum(waiverReasons), "Why: one of the list. `other` needs a `text`."),
	text: maybe(reasonText, "The reason in your own words; it is shown."),
	"approved-by": maybe(text(100), "Who approved it: a GitHub login, if it is to be confirmed by a review."),
	from: maybe(day, "The day it was granted. From there it may run 365 days at most."),
	until: about(day, "The last day in force, UTC. At most 365 days."),
	instead: maybe(kinds, "What is shared instead; all of it must be met.")
});
const minimum = strictObject({
	stages: maybe(stages, "Stages that every repository has at the latest: a repository can be earlier and stricter, never later or laxer."),
	clock: maybe(clock, "The clock that every repository uses. Default, where `stages` are given: that of this file."),
	"fail-on": maybe(failOn, "The mildest `report.fail-on` that is accepted."),
	comment: maybe(comment, "The quietest `report.comment` that is accepted."),
	paused: maybe(literal(false), "A repository may not pause itself."),
	anonymous: maybe(literal(false), "A repository may not go anonymous."),
	"always-applicable": maybe(kinds, "Kinds that a repository can’t declare `not-applicable`."),
	waivers: maybe(strictObject({
		approval: maybe(_enum(["declared", "confirmed"]), "`confirmed`: the pull request that brought the waiver was approved by the login it names."),
		approvers: maybe(array(text(100)).check(_minLength(1), _maxLength(100)), "The logins that may approve."),
		"max-renewals": maybe(int$2().check(_gte(0), _lte(100)), "How often a waiver may be renewed."),
		"max-days": maybe(int$2().check(_gte(1), _lte(365)), "How many days a waiver may run."),
		reasons: maybe(array(_enum(waiverReasons)).check(_minLength(1)), "The reasons that are accepted."),
		artifacts: maybe(kinds, "The kinds that may be withheld.")
	}), "What a waiver needs to be accepted.")
});
const one = (schema) => oneOf("a preset’s name, or a list of them", [schema, array(schema).check(_minLength(1), _maxLength(20))]);
const policyFile = strictObject({
	$schema: maybe(text(300), "Address of the JSON Schema, for editors."),
	preset: maybe(one(presetNames), "Ready-made stages, one or several: the earliest date wins. Default `default-to-share`, unless the file lists `stages`."),
	extends: maybe(matching(/^(?:org|[\w.-]{1,100}\/[\w.-]{1,100}\/[\w./-]{1,200}(?:@[\w./-]{1,200})?)$/, "`org`, or owner/repository/path@ref"), "The organisation’s file: `org` (the owner’s `.github` repository), or `owner/repository/path@ref`."),
	adopted: maybe(day, "The day this policy was adopted: no stage is due before it. Default: the first commit of this file, and no later under an organisation’s `minimum`."),
	releases: maybe(oneOf("a list of patterns, or a map with `tags`, `ignore` and `prereleases`", [globs, strictObject({
		tags: maybe(globs, "Globs of the tags that count. Default `*`."),
		ignore: maybe(globs, "Globs of tags that don’t count."),
		prereleases: maybe(boolean(), "Whether prereleases count. Default `false`.")
	})]), "Which tags are releases. A plain list: the globs that count."),
	clock: maybe(oneOf("earliest, preprint, first-release, this-tag, a date, or a map with `start`", [clockStart, clock]), "From when durations count. A plain word or date: the start."),
	report: maybe(report, "What is said, and where."),
	contact: maybe(text(200), "Whom to ask: a login, an address, a link. Shown with the report, and told to hosts that are asked for proof."),
	stages: maybe(stages, "The stages, in order. They change and add to those of `preset` and `extends`; without either they are the whole policy."),
	"release-pack": maybe(strictObject({
		due: maybe(dueText, "When the documents that no stage asks for are due. Default `P90D`."),
		"model-card": maybe(packed, "Least completeness (0–1); `true`: it must be there, `false`: it is not asked for here."),
		"data-card": maybe(packed, "The same for the data card."),
		"safety-note": maybe(packed, "The same for the safety note."),
		repro: maybe(packed, "The same for the reproduction notes.")
	}), "The documents that make a release usable, and how complete each must be."),
	artifacts: maybe(partialRecord(_enum(artifactKinds), oneOf("identifiers, or a map", [
		text(300),
		array(text(300)).check(_minLength(1), _maxLength(100)),
		declaration
	])), "What the project says of its own artifacts, by kind: it beats what is detected. A plain text or list: identifiers."),
	waivers: maybe(array(waiver).check(_maxLength(100)), "What is withheld on purpose, why, for how long, and what is shared instead. A later entry for the same artifact renews the earlier one."),
	anonymous: maybe(oneOf("true, false, a date, or a map with `until`", [
		boolean(),
		day,
		strictObject({ until: about(day, "The last anonymous day, UTC.") })
	]), "Double-blind review: no outbound request, comment, badge or identifier until this date is over (`true`: until it is removed)."),
	paused: maybe(boolean(), "Judge nothing for now."),
	languages: maybe(array(matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/, "language tags such as en")).check(_minLength(1), _maxLength(10)), "Languages of the repository’s documents, as language tags (`en`, `zh`), for readers of this file: documents in others are read all the same."),
	minimum: maybe(minimum, "Organisation files only: what no repository can weaken.")
});
const minimumSchema = minimum;

// src/policy/inputs.ts
/** Inputs of the front doors, by the setting they stand for. */
const settingInputs = [
	["comment", "comment"],
	["badge", "badge"],
	["badgeBranch", "badge-branch"],
	["failOn", "fail-on"],
	["warnBefore", "warn-before"],
	["proofAge", "proof-age"]
];
/** Checks inputs by the same schema as a file. */
function parseInputs(inputs) {
	const report = Object.fromEntries(settingInputs.flatMap(([input, key]) => inputs[input] === void 0 ? [] : [[key, inputs[input]]]));
	const value = {
		...inputs.preset === void 0 ? {} : { preset: inputs.preset.split(",").map((name) => name.trim()) },
		...inputs.extends === void 0 ? {} : { extends: inputs.extends },
		report
	};
	const parsed = policyFile.safeParse(value);
	if (parsed.success) return {
		file: parsed.data,
		problems: []
	};
	const nowhere = {
		value,
		position: () => ({
			line: 1,
			column: 1
		})
	};
	return {
		file: {},
		problems: problemsOf(parsed.error.issues, policyFile, "inputs", nowhere)
	};
}
/** Lays inputs over everything else but the organisation's minimum. */
function overlayInputs(settings, inputs) {
	return settingInputs.reduce((laid, [, key]) => {
		const value = inputs.report?.[key];
		return value === void 0 ? laid : withSetting(laid, `report.${key}`, value, `input ${key}`);
	}, settings);
}

// src/policy/overlay.ts
/**
* Lays the stages of a file over those it inherits: a stage with an inherited name changes it, only the keys given; another name adds a
* stage and takes nothing away: a kind may be asked for twice, and the earlier date counts.
* @param at path of the stage list in the file (`stages`, or `minimum.stages`)
*/
function overlayStages(inherited, layer, given, at) {
	const problems = [];
	const named = /* @__PURE__ */ new Set();
	const laid = given.flatMap((stage, index) => {
		const path = [...at, index];
		if (named.has(stage.id)) problems.push(problemIn(layer, [...path, "id"], `the stage ${quote(stage.id)} is there twice`, "Give each stage its own id"));
		named.add(stage.id);
		const base = inherited.find(({ id }) => id === stage.id);
		if (base === void 0) problems.push(...incomplete(layer, stage, path, inherited));
		return base === void 0 && (stage.due === void 0 || stage.requires === void 0) ? [] : [lay(base, stage, inherited, layer, path)];
	});
	const kept = inherited.filter(({ id }) => !named.has(id));
	const byId = new Map([...kept, ...laid].map((stage) => [stage.id, stage]));
	return {
		stages: [...new Set([...inherited, ...laid].map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []).filter(({ requires }) => requires.length > 0),
		problems
	};
}
function incomplete(layer, stage, path, inherited) {
	const ids = inherited.map(({ id }) => id);
	const hint = didYouMean(stage.id, ids) ?? (ids.length === 0 ? "Add it, or name a preset whose stages this file changes: \"preset: default-to-share\"" : `Inherited stages: ${ids.join(", ")}`);
	const name = `the new stage ${quote(stage.id)}`;
	return [...stage.requires === void 0 ? [lacks(layer, path, name, "requires", hint)] : [], ...stage.due === void 0 ? [lacks(layer, path, name, "due", hint)] : []];
}
function lay(base, stage, inherited, layer, path) {
	const origin = (key) => originIn(layer, [...path, key]);
	const due = stage.due === void 0 ? void 0 : dueOf(stage.due);
	const known = [...base?.requires ?? [], ...inherited.flatMap(({ requires }) => requires)];
	const requires = stage.requires === void 0 ? (base?.requires ?? []).map((one) => adjust(one, stage, null, origin)) : stage.requires.map((want) => {
		const own = typeof want === "string" ? null : want;
		const kind = typeof want === "string" ? want : want.kind;
		const start = known.find((one) => one.requirement.kind === kind) ?? {
			requirement: requirement$1(kind),
			from: {}
		};
		return adjust({
			requirement: {
				...start.requirement,
				source: null
			},
			from: {
				...start.from,
				kind: origin("requires"),
				source: origin("requires")
			}
		}, stage, own, origin);
	});
	return {
		id: stage.id,
		title: stage.title ?? base?.title ?? titleOf(stage.id),
		due: due ?? base?.due ?? { after: "P0D" },
		retroactive: due === void 0 ? base?.retroactive : void 0,
		requires: due === void 0 || stage.requires !== void 0 ? requires : requires.map(dateMoved),
		from: {
			due: stage.due === void 0 ? base?.from.due ?? layer.path : origin("due"),
			requires: stage.requires === void 0 ? base?.from.requires ?? layer.path : origin("requires")
		}
	};
}
/** The source asked for the artifact, but not on this day: say so wherever it is printed. */
function dateMoved(one) {
	const { source } = one.requirement;
	return source === null ? one : {
		...one,
		requirement: {
			...one.requirement,
			source: `${source} (date set by the policy file)`
		}
	};
}
/** What the stage says for all of its kinds, then what the requirement says for itself. */
function adjust(one, stage, own, origin) {
	const { kind } = one.requirement;
	const fields = {};
	const set = (field, value, key) => {
		if (value !== void 0) fields[field] = [value, origin(key)];
	};
	for (const [said, key] of [[stage, null], [own, "requires"]]) {
		if (said === null) continue;
		set("proof", said.proof, key ?? "proof");
		set("gated", said.gated, key ?? "gated");
		set("when", said.when, key ?? "when");
	}
	const safe = own?.["where-safe"] ?? (own?.instead === void 0 ? whereSafe(stage["where-safe"], kind) : true);
	set("whereSafe", safe, own?.["where-safe"] === void 0 && own?.instead === void 0 ? "where-safe" : "requires");
	const mayWithhold = safe ?? one.requirement.whereSafe;
	if (own?.instead !== void 0) set("instead", insteadOf(own.instead, kind), "requires");
	else if (mayWithhold) set("instead", insteadOf(stage.instead, kind), "instead");
	if (safe === false) set("instead", null, "where-safe");
	set("completeness", own?.completeness, "requires");
	set("identifiers", own?.identifiers, "requires");
	set("atLeast", own?.["at-least"], "requires");
	set("fresh", own?.fresh, "requires");
	const entries = Object.entries(fields);
	return {
		requirement: {
			...one.requirement,
			...Object.fromEntries(entries.map(([field, [value]]) => [field, value]))
		},
		from: {
			...one.from,
			...Object.fromEntries(entries.map(([field, [, from]]) => [field, from]))
		}
	};
}
function whereSafe(said, kind) {
	return Array.isArray(said) ? said.includes(kind) : said;
}
function insteadOf(said, kind) {
	if (said === void 0) return void 0;
	const of = (Array.isArray(said) ? said : said.of).filter((other) => other !== kind);
	return {
		atLeast: Math.min(Array.isArray(said) ? of.length : said["at-least"], of.length),
		of
	};
}
function dueOf(text) {
	return text.startsWith("P") ? { after: text } : { on: text };
}
/** `release-pack` → `Release pack`. */
function titleOf(id) {
	const words = id.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/policy/parse.ts
/**
* Reads one policy file: YAML, then the schema, then what the schema can't say.
* @param now `YYYY-MM-DD`, for the length of waivers; null leaves that out
*/
function parsePolicy(path, text, role, now) {
	const { file: yaml, problems } = readYaml(path, text);
	if (yaml === null) return {
		layer: null,
		problems
	};
	const parsed = policyFile.safeParse(yaml.value ?? {});
	if (!parsed.success) return {
		layer: null,
		problems: problemsOf(parsed.error.issues, policyFile, path, yaml)
	};
	const layer = {
		path,
		file: parsed.data,
		yaml
	};
	const found = [...waiverProblems(layer, now), ...misplaced(layer, role)].slice(0, 20);
	return {
		layer: found.length === 0 ? layer : null,
		problems: found
	};
}
/** What is valid by itself, and wrong in this place. */
function misplaced(layer, role) {
	const nested = role === "organisation" && layer.file.extends !== void 0 ? [problemIn(layer, ["extends"], "an organisation’s file can’t extend another one", "Name presets with `preset`")] : [];
	const stages = layer.file.minimum?.stages;
	return stages === void 0 ? nested : [...nested, ...overlayStages([], layer, stages, ["minimum", "stages"]).problems];
}

// src/policy/organisation.ts
/** Where an organisation keeps its file, in its `.github` repository. */
const organisationPaths = ["default-to-share.yml", ".github/default-to-share.yml"];
/** The candidates that `extends` names. */
function sourcesOf(reference, owner) {
	if (reference === "org") return owner === null ? [] : organisationPaths.map((path) => ({
		repository: `${owner}/.github`,
		path,
		ref: null
	}));
	const [name, ref = null] = reference.split("@", 2);
	const [account = "", repository = "", ...path] = name.split("/");
	return [{
		repository: `${account}/${repository}`,
		path: path.join("/"),
		ref
	}];
}
function nameOf({ repository, path, ref }) {
	return `${repository}/${path}${ref === null ? "" : `@${ref}`}`;
}
/**
* Reads the organisation's file. One that can't be read or used is never passed over in silence: the last good minimum holds,
* else the report says that it was not checked.
*/
async function readOrganisation(reference, owner, readOther, last) {
	const sources = sourcesOf(reference, owner);
	const source = sources[0] === void 0 ? reference : nameOf(sources[0]);
	const missed = (why, at = source) => {
		const lastRules = last !== null && sources.some((candidate) => nameOf(candidate) === last.source) ? last.rules : null;
		return {
			source: at,
			layer: null,
			lastRules,
			note: `organisation policy not checked: ${why}${lastRules === null ? "" : "; its last known minimum applies"}`
		};
	};
	if (sources.length === 0) return missed("the owner of the repository is not known");
	if (readOther === void 0) return missed("other repositories can’t be read from here");
	for (const candidate of sources) {
		const text = await readOther(candidate).catch(() => null);
		if (text === null) continue;
		const parsed = parsePolicy(nameOf(candidate), text, "organisation", null);
		const [problem] = parsed.problems;
		if (parsed.layer === null || problem !== void 0) return missed(problem === void 0 ? "it is not valid" : problemLine(problem), nameOf(candidate));
		return {
			source: nameOf(candidate),
			layer: parsed.layer,
			lastRules: null,
			note: null
		};
	}
	return missed(`${source} could not be read`);
}
/** Reads what an earlier run kept; null for anything that is not a minimum. */
function knownMinimum(value) {
	if (typeof value !== "object" || value === null || !("source" in value) || !("rules" in value) || typeof value.source !== "string") return null;
	const rules = minimumSchema.safeParse(value.rules);
	return rules.success ? {
		source: value.source.slice(0, 600),
		rules: rules.data
	} : null;
}

// src/policy/origins.ts
/** Fields of a requirement as a file would write them. */
const fields = [
	[
		"proof",
		"proof",
		({ proof }) => proof
	],
	[
		"gated",
		"gated",
		({ gated }) => gated
	],
	[
		"when",
		"when",
		({ when }) => when
	],
	[
		"whereSafe",
		"where-safe",
		({ whereSafe }) => String(whereSafe)
	],
	[
		"instead",
		"instead",
		({ instead }) => instead === null ? null : instead.of.length === 0 ? "a reason is enough" : `at least ${instead.atLeast} of ${instead.of.join(", ")}`
	],
	[
		"completeness",
		"completeness",
		({ completeness }) => completeness === null ? null : String(completeness)
	],
	[
		"identifiers",
		"identifiers",
		({ identifiers }) => identifiers?.join(", ") ?? null
	],
	[
		"atLeast",
		"at-least",
		({ atLeast }) => atLeast === void 0 ? null : String(atLeast)
	],
	[
		"fresh",
		"fresh",
		({ fresh }) => fresh === void 0 ? null : String(fresh)
	],
	[
		"source",
		"source",
		({ source }) => source
	]
];
/** Every value of the resolved policy with its origin, in reading order. */
function originsOf(policy, settings, stages, repository, waiverIndexes) {
	return [
		...settingsTable.map(({ key, read }) => ({
			key,
			value: show(read(settings.values)),
			origin: settings.from.get(key) ?? "built-in default"
		})),
		...stages.flatMap(stageOrigins),
		...repository === null ? [] : ownOrigins(policy, repository, waiverIndexes)
	];
}
function stageOrigins(stage) {
	const key = `stages.${stage.id}`;
	return [
		{
			key: `${key}.due`,
			value: "after" in stage.due ? stage.due.after : stage.due.on,
			origin: stage.from.due
		},
		...stage.retroactive === void 0 ? [] : [{
			key: `${key}.retroactive`,
			value: String(stage.retroactive),
			origin: stage.from.due
		}],
		{
			key: `${key}.requires`,
			value: stage.requires.map(({ requirement }) => requirement.kind).join(", "),
			origin: stage.from.requires
		},
		...stage.requires.flatMap(({ requirement, from }) => fields.flatMap(([field, name, write]) => {
			const value = write(requirement);
			return value === null ? [] : [{
				key: `${key}.${requirement.kind}.${name}`,
				value,
				origin: from[field] ?? "built-in default"
			}];
		}))
	];
}
function ownOrigins(policy, repository, waiverIndexes) {
	const artifacts = policy.artifacts.map(({ kind, identifiers, paths, repositories, notApplicable }) => ({
		key: `artifacts.${kind}`,
		value: notApplicable === null ? [
			...identifiers,
			...paths,
			...repositories
		].join(", ") || "–" : `not applicable: ${notApplicable}`,
		origin: originIn(repository, ["artifacts", kind])
	}));
	const waivers = policy.waivers.map(({ artifact, reason, until, approvedBy, approval, renewals }) => ({
		key: `waivers.${artifact}`,
		value: [
			`${reason}, until ${until}`,
			approvedBy === null ? null : `approved by ${approvedBy} (${approval})`,
			renewals === 0 ? null : `renewed ${renewals}×`
		].filter((part) => part !== null).join(", "),
		origin: originIn(repository, ["waivers", waiverIndexes.get(artifact) ?? 0])
	}));
	return [...artifacts, ...waivers];
}
function show(value) {
	if (value === null) return "–";
	return Array.isArray(value) ? value.join(", ") || "–" : String(value);
}

// src/policy/release-pack.ts
const packKinds = [
	"model-card",
	"data-card",
	"safety-note",
	"repro"
];
const packStage = "release-pack";
/** Lays `release-pack` over the stages: a least completeness for the documents, and a stage of its own for those that no stage asks for. */
function overlayReleasePack(stages, layer, pack) {
	const wanted = packKinds.flatMap((kind) => pack[kind] === void 0 ? [] : [{
		kind,
		least: pack[kind],
		from: originIn(layer, [packStage, kind])
	}]);
	const dropped = new Set(wanted.filter(({ least }) => least === false).map(({ kind }) => kind));
	const present = new Set(stages.flatMap(({ requires }) => requires.map((one) => one.requirement.kind)));
	const completed = stages.map((stage) => ({
		...stage,
		requires: stage.requires.filter((one) => !dropped.has(one.requirement.kind)).map((one) => {
			const want = wanted.find(({ kind }) => kind === one.requirement.kind);
			return want === void 0 ? one : complete(one, want.least, want.from);
		})
	})).filter(({ requires }) => requires.length > 0);
	const added = wanted.filter(({ kind, least }) => least !== false && !present.has(kind));
	if (added.length === 0) return completed;
	const requires = added.map(({ kind, least, from }) => complete({
		requirement: requirement$1(kind),
		from: { kind: from }
	}, least, from));
	const stage = {
		id: packStage,
		title: "Release pack",
		due: dueOf(pack.due ?? "P90D"),
		retroactive: void 0,
		requires,
		from: {
			due: originIn(layer, pack.due === void 0 ? [packStage] : [packStage, "due"]),
			requires: originIn(layer, [packStage])
		}
	};
	const known = completed.find(({ id }) => id === packStage);
	if (known === void 0) return [...completed, stage];
	return completed.map((one) => one === known ? {
		...one,
		requires: [...one.requires, ...requires]
	} : one);
}
function complete(one, least, from) {
	if (typeof least === "boolean") return one;
	return {
		requirement: {
			...one.requirement,
			completeness: least
		},
		from: {
			...one.from,
			completeness: from
		}
	};
}

// src/policy/resolve.ts
/** The whole of precedence; `loadPolicy` calls it when there is something to resolve. */
async function resolvePolicy(input) {
	const now = input.now?.slice(0, 10) ?? null;
	const last = knownMinimum(input.lastMinimum);
	const inputs = parseInputs(input.inputs);
	const own = input.file === null ? null : parsePolicy(input.file.path, input.file.text, "repository", now);
	const refused = [...inputs.problems, ...own?.problems ?? []];
	if (refused.length > 0) return refuse(refused, last);
	const repository = own?.layer ?? null;
	const reference = inputs.file.extends ?? repository?.file.extends ?? null;
	const organisation = await organisationOf(reference, input, last);
	const above = reference === null ? null : organisation?.layer ?? null;
	const rules = organisation?.layer?.file.minimum ?? organisation?.lastRules ?? null;
	const names = presetsOf(inputs.file, above?.file ?? null, repository?.file ?? null);
	const presets = composePresets(names);
	const laid = [...above === null ? [] : [above], ...repository === null ? [] : [repository]].reduce(layStages, {
		stages: presets.stages,
		problems: []
	});
	const declared = repository === null ? {
		artifacts: [],
		problems: []
	} : declarationsOf(repository);
	const problems = [...laid.problems, ...declared.problems];
	if (problems.length > 0) return refuse(problems, last);
	const origin = `minimum of ${organisation?.source ?? "the organisation"}`;
	const base = presets.retroactive ? withSetting(builtInSettings, "clock.retroactive", true, names.map(presetOrigin).join(sourceSeparator)) : builtInSettings;
	const outer = above === null ? base : overlaySettings(base, above, "organisation");
	const inner = overlayInputs(repository === null ? outer : overlaySettings(outer, repository, "repository"), inputs.file);
	const settings = rules === null ? {
		value: inner,
		notes: []
	} : clampSettings(inner, rules, outer.values.clock, origin);
	const stages = clampStages(ownClock(laid.stages, inner), minimumStages(rules, organisation, origin));
	const artifacts = applicable(declared.artifacts, rules);
	const waivers = repository === null ? {
		waivers: [],
		indexes: /* @__PURE__ */ new Map(),
		notes: []
	} : await resolveWaivers(repository, rules?.waivers ?? null, {
		confirmApproval: input.confirmApproval,
		earlier: input.earlierWaivers ?? [],
		now
	});
	const policy = {
		source: {
			path: repository?.path ?? null,
			presets: names,
			organisation: organisation?.layer === void 0 ? null : organisation.source
		},
		...settings.value.values,
		...rules?.stages === void 0 ? {} : { adoptedHeld: true },
		stages: stages.value.map(plainStage),
		artifacts: artifacts.value,
		waivers: waivers.waivers,
		notes: [
			...notesOn(organisation, above, repository),
			...settings.notes,
			...rules?.stages === void 0 ? [] : adoptionNotes(settings.value.values.adopted, now),
			...stages.notes,
			...stages.value.length === 0 ? ["The policy asks for nothing: every stage was dropped."] : [],
			...artifacts.notes,
			...waivers.notes
		]
	};
	const minimum = organisation === null || rules === null ? null : {
		source: organisation.source,
		rules
	};
	return {
		policy,
		origins: originsOf(policy, settings.value, stages.value, repository, waivers.indexes),
		minimum,
		problems: []
	};
}
function refuse(problems, minimum) {
	return {
		policy: builtInPolicy,
		origins: [],
		minimum,
		problems
	};
}
async function organisationOf(reference, input, last) {
	const wanted = reference ?? last?.source ?? null;
	return wanted === null ? null : readOrganisation(wanted, input.owner, input.readOther, last);
}
/** The presets in force: those of the inputs, else of both files, else the default where no file lists stages of its own. */
function presetsOf(inputs, above, own) {
	if (inputs.preset !== void 0) return [...new Set([inputs.preset].flat())];
	const files = [above, own].filter((file) => file !== null);
	const named = [...new Set(files.flatMap(({ preset }) => preset === void 0 ? [] : [preset].flat()))];
	if (named.length > 0) return named;
	return files.some(({ stages }) => stages !== void 0 && stages.length > 0) ? [] : [builtInPreset];
}
function layStages(below, layer) {
	const pack = layer.file["release-pack"];
	const { stages, problems } = overlayStages(below.stages, layer, layer.file.stages ?? [], ["stages"]);
	return {
		stages: pack === void 0 ? stages : overlayReleasePack(stages, layer, pack),
		problems: [...below.problems, ...problems]
	};
}
/** A file that says `clock.retroactive` says it for every stage. */
function ownClock(stages, settings) {
	return (settings.from.get("clock.retroactive") ?? "built-in default") === "built-in default" ? stages : stages.map((stage) => ({
		...stage,
		retroactive: void 0
	}));
}
function adoptionNotes(adopted, now) {
	if (adopted === null || now === null || adopted <= now) return [];
	return [`\`adopted\` (${adopted}) lies in the future: under the organisation's minimum the first commit of this file counts, or the first run.`];
}
function minimumStages(rules, organisation, origin) {
	if (rules?.stages === void 0) return [];
	const layer = organisation?.layer ?? {
		path: organisation?.source ?? "the organisation",
		file: {},
		yaml: {
			value: null,
			position: () => ({
				line: 1,
				column: 1
			})
		}
	};
	const stages = overlayStages([], layer, rules.stages, ["minimum", "stages"]).stages;
	return sourced(stages.map(plainStage), origin).map((stage) => ({
		...stage,
		requires: stage.requires.map((one) => ({
			...one,
			requirement: {
				...one.requirement,
				source: origin
			}
		}))
	}));
}
function applicable(artifacts, rules) {
	const always = rules?.["always-applicable"] ?? [];
	const refused = artifacts.filter(({ kind, notApplicable }) => notApplicable !== null && always.includes(kind));
	return {
		value: artifacts.map((artifact) => refused.includes(artifact) ? {
			...artifact,
			notApplicable: null
		} : artifact),
		notes: refused.map(({ kind }) => `The organisation does not let ${kind} be declared not applicable.`)
	};
}
function notesOn(organisation, above, repository) {
	const ignored = above === null ? [] : ownKeys.filter((key) => above.file[key] !== void 0);
	return [
		...organisation?.note ? [organisation.note] : [],
		...ignored.length === 0 ? [] : [`${ignored.join(", ")} in the organisation's file ${ignored.length === 1 ? "speaks" : "speak"} of one repository and ${ignored.length === 1 ? "is" : "are"} not inherited.`],
		...repository?.file.minimum === void 0 ? [] : ["minimum holds in the file of an organisation; in this file it is ignored."]
	];
}

export { isMap as A, Scalar as C, isAlias as D, visitAsync as E, isPair as M, isScalar as N, isCollection as O, isSeq as P, Pair as S, visit$1 as T, YAMLWarning as _, didYouMean as a, YAMLSeq as b, presets as c, Parser as d, LineCounter as f, YAMLParseError as g, YAMLError as h, presetIds as i, isNode as j, isDocument as k, parseDocument as l, Composer as m, policyFile as n, daysAfter as o, Lexer as p, settingsTable as r, composePresets as s, resolvePolicy as t, stringify as u, Document as v, Alias as w, YAMLMap as x, Schema as y };