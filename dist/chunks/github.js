import { A as inParallel, G as contentFromBytes, J as unreadable, Jt as markerPrefix, K as contentFromText, U as codeOf, X as readLimit, Xt as trackingLabel, Y as unreadableMode, Yt as policyPaths, dn as UserError, ln as exec, o as lineFinder, q as openLimit, un as test } from "./base.js";

// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};

// node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$1(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$1(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);

// node_modules/content-type/dist/index.js
/*!
* content-type
* Copyright(c) 2015 Douglas Christopher Wilson
* MIT Licensed
*/
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
/**
* Character flags used to normalize HTTP field values while scanning.
* Out-of-range reads intentionally coerce to zero in bitwise expressions.
*/
const CHAR_MAP = /* @__PURE__ */ new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= LOWER_CASE;
for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= TOKEN_FLAG;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= TOKEN_FLAG;
/**
* Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
*/
const NullObject = /* @__PURE__ */ (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
/**
* Parse a `Content-Type` header.
*/
function parse(header, options) {
	const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
	const len = header.length;
	let valueStart = options?.start ?? 0;
	while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++;
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === false ? COMMA_FLAG : 0;
	while (index < len) {
		const code = header.charCodeAt(index);
		const flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & COMMA_FLAG;
			break;
		}
		if ((flags & OWS) !== 0) {
			if (whitespace === -1) whitespace = index;
		} else whitespace = -1;
		typeFlags |= code & NON_ASCII | flags;
		index++;
	}
	const valueEnd = whitespace === -1 ? index : whitespace;
	const value = header.slice(valueStart, valueEnd);
	const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
	if (index === len || stop !== 0) return {
		type,
		index,
		parameters: new NullObject()
	};
	return parseParameters(header, type, index, len, stopFlags);
}
/**
* Parses the parameters of a `Content-Type` header starting at the given index.
*/
function parseParameters(header, type, index, len, stopFlags) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index++;
		while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
		const keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		while (index < len) {
			const code = header.charCodeAt(index);
			const flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if ((flags & COMMA_FLAG) !== 0) break parameter;
				continue parameter;
			}
			if (code === EQ) {
				const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
				const value = header.slice(keyStart, keyEnd);
				const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					const quotedStart = ++index;
					let escaped = false;
					while (index < len) {
						const code = header.charCodeAt(index);
						if (code === DQUOTE) {
							if (parameters[key] === void 0) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
							index++;
							let stop = 0;
							while (index < len) {
								const code = header.charCodeAt(index);
								const flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & COMMA_FLAG;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						if (code === BSLASH && index + 1 < len) {
							escaped = true;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				const valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				while (index < len) {
					const code = header.charCodeAt(index);
					const flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & COMMA_FLAG;
						break;
					}
					if ((flags & OWS) !== 0) {
						if (valueWhitespace === -1) valueWhitespace = index;
					} else valueWhitespace = -1;
					index++;
				}
				if (parameters[key] === void 0) {
					const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0) break parameter;
				continue parameter;
			}
			if ((flags & OWS) !== 0) {
				if (keyWhitespace === -1) keyWhitespace = index;
			} else keyWhitespace = -1;
			keyFlags |= code & NON_ASCII | flags;
			index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
/**
* Remove backslashes from quoted pairs in a known-terminated quoted string body.
*/
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) if (str.charCodeAt(index) === BSLASH) {
		result += str.slice(start, index);
		start = ++index;
	}
	return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
/**
* @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
* @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
*/
/**
* Checks if a value is unstringifiable according to native JSON.stringify rules.
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is undefined, a function, or a symbol.
*/
const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
/**
* Checks if a value is a native JSON.rawJSON object (Node.js 22+).
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is a RawJSON instance.
*/
const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
/**
* Iteratively converts a JS value to a JSON string.
* Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
* Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
*
* @param {any} rootValue The value to stringify.
* @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
* @param {string | number} [spaceParam] Indentation for pretty-printing.
* @returns {string | undefined} The generated JSON string.
*/
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	/**
	* Prepares a value for stringification by resolving toJSON, handling BigInts,
	* applying custom replacers, and unwrapping primitive objects.
	*
	* @param {object|Array} parent The parent object or array holding the value.
	* @param {string} key The key associated with the value.
	* @param {any} val The raw value to process.
	* @returns {any} The processed value ready for stringification.
	*/
	const prepareVal = (parent, key, val) => {
		if (val !== null && typeof val === "object" && typeof val.toJSON === "function") val = val.toJSON(key);
		if (typeof val === "string" && noiseValue.test(val)) return val + "n";
		if (typeof val === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) val = replacer.call(parent, key, val);
		if (val !== null && typeof val === "object") {
			if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	const chunks = [];
	let level = 0;
	const stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: true
	}];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else isDone = true;
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				else chunks.push(originalStringify(k) + ":");
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = true;
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
/**
* Converts a JavaScript value to a JSON string.
*
* Supports serialization of BigInt values using two strategies:
* 1. Custom format "123n" → "123" (universal fallback)
* 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
*
* All other values are serialized exactly like native JSON.stringify().
*
* @param {*} value The value to convert to a JSON string.
* @param {Replacer | Array<string | number> | null} [replacer]
* A function that alters the behavior of the stringification process,
* or an array of strings/numbers to indicate properties to exclude.
* @param {string | number} [space]
* A string or number to specify indentation or pretty-printing.
* @returns {string} The JSON string representation.
*/
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val === "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val === "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val === "bigint") return val.toString() + "n";
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return void 0;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = /* @__PURE__ */ new Map();
/**
* Detects if the current JSON.parse implementation supports the context.source feature.
*
* Uses toString() fingerprinting to cache results and automatically detect runtime
* replacements of JSON.parse (polyfills, mocks, etc.).
*
* @returns {boolean} true if context.source is supported, false otherwise.
*/
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
/**
* Reviver function that converts custom-format BigInt strings back to BigInt values.
* Also handles "noise" strings that accidentally match the BigInt format.
*
* @param {string | number | undefined} key The object key.
* @param {*} value The value being parsed.
* @param {object} [context] Parse context (if supported by JSON.parse).
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The transformed value.
*/
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value === "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value === "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (!(typeof userReviver === "function")) return value;
	return userReviver(key, value, context);
};
/**
* Fast JSON.parse implementation (~2x faster than classic fallback).
* Uses JSON.parse's context.source feature to detect integers and convert
* large numbers directly to BigInt without string manipulation.
*
* Does not support legacy custom format from v1 of this library.
*
* @param {string} text JSON string to parse.
* @param {Reviver} [reviver] Transform function to apply to each value.
* @returns {any} Parsed JavaScript value.
*/
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isBigNumber = typeof value === "number" && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
		const isInt = context && intRegex.test(context.source);
		if (isBigNumber && isInt) return BigInt(context.source);
		if (!(typeof reviver === "function")) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
/**
* Iteratively traverses the parsed object bottom-up (post-order),
* emulating the native JSON.parse reviver behavior.
* This avoids Call Stack overflows (RangeError) on deeply nested structures.
*
* @param {any} parsed The natively parsed JSON object.
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The fully processed object.
*/
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{
		parent: rootHolder,
		key: "",
		visited: false
	}];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			if (value !== null && typeof value === "object") {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: false
				});
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				if (customFormat.test(value)) value = BigInt(value.slice(0, -1));
				else if (noiseValue.test(value)) value = value.slice(0, -1);
			}
			if (typeof userReviver === "function") value = userReviver.call(parent, key, value);
			if (value === void 0) delete parent[key];
			else parent[key] = value;
			stack.pop();
		}
	}
	return rootHolder[""];
};
/**
* Pre-processes the JSON string to mark large numbers with an 'n' suffix.
*
* @param {string} text The raw JSON string.
* @returns {string} The serialized string with marked BigInts.
*/
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === "\"";
		if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
		if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
		return "\"" + match + "n\"";
	});
};
/**
* Converts a JSON string into a JavaScript value.
*
* Supports parsing of large integers using two strategies:
* 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
* 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
*
* All other JSON values are parsed exactly like native JSON.parse().
*
* @param {string} text A valid JSON string.
* @param {Reviver} [reviver]
* A function that transforms the results. This function is called for each member
* of the object. If a member contains nested objects, the nested objects are
* transformed before the parent object is.
* @returns {any} The parsed JavaScript value.
* @throws {SyntaxError} If text is not valid JSON.
*/
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	/**
	* http status code
	*/
	status;
	/**
	* Request options that lead to the error.
	*/
	request;
	/**
	* Response object if a response was received
	*/
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};

// node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$1 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$1);
	const mimetype = parse(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$1);
	else return response.arrayBuffer().catch(
		/* v8 ignore next -- @preserve */
		() => /* @__PURE__ */ new ArrayBuffer(0)
	);
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default);
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$1 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
var graphql2 = withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$1} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
/* v8 ignore if -- @preserve */

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};

// node_modules/@octokit/core/dist-src/version.js
const VERSION = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
const noop = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop;
	if (typeof logger.info !== "function") logger.info = noop;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = VERSION;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	/**
	* Attach a plugin (or many) to your Octokit instance.
	*
	* @example
	* const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
	*/
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};

// src/read/github/errors.ts
/** A call that GitHub refused or that never reached it. Message and hint hold no secrets. */
var GitHubError = class extends UserError {
	/** HTTP status; 0 when there was no answer. */
	status;
	reason;
	/** `METHOD /path`, without query. */
	route;
	/** What GitHub says a token needs for this call (`x-accepted-github-permissions`): `issues=write`; null where it doesn't say. */
	permissions;
	constructor(failure) {
		super(failure.message, failure.hint);
		this.name = "GitHubError";
		this.status = failure.status;
		this.reason = failure.reason;
		this.route = failure.route;
		this.permissions = failure.permissions ?? null;
	}
};
const reasons = {
	401: "credentials",
	403: "forbidden",
	404: "not-found",
	409: "conflict",
	410: "not-found",
	422: "invalid",
	429: "rate-limit"
};
const hints = {
	credentials: "The token is wrong, expired or revoked.",
	server: "GitHub has trouble; try again later (https://www.githubstatus.com).",
	network: "Check the connection; behind a proxy set HTTPS_PROXY."
};
/** What a status means; rate limits are told by their headers before this. */
function reasonOfStatus(status) {
	return reasons[status] ?? (status >= 500 ? "server" : "other");
}
function hintOf(reason) {
	return hints[reason] ?? null;
}
/** Takes tokens, authorization headers and credentials in URLs out of a text, and cuts it at 500 characters. */
function redact(text, token) {
	return (token === null || token === "" ? text : text.replaceAll(token, "[REDACTED]")).replace(/\b(?:gh[a-z]_[A-Za-z0-9_]{10,}|github_pat_[A-Za-z0-9_]{10,})/g, "[REDACTED]").replace(/\b(token|bearer|basic) +[A-Za-z0-9._~+/=-]{8,}/gi, "$1 [REDACTED]").replace(/:\/\/[^/\s@]*@/g, "://[REDACTED]@").slice(0, 500);
}
/** When a spent limit is filled again, in the user's words. @param headers of the refusal */
function limitMessage(headers, isAuthenticated) {
	const reset = Number(headers.get("x-ratelimit-reset"));
	const retryAfter = Number(headers.get("retry-after"));
	const when = reset > 0 ? ` until ${(/* @__PURE__ */ new Date(reset * 1e3)).toISOString().slice(0, 19)}Z` : retryAfter > 0 ? ` for ${retryAfter} seconds` : "";
	const limit = headers.get("x-ratelimit-limit");
	return {
		message: `GitHub's rate limit${limit === void 0 || headers.get("x-ratelimit-remaining") !== "0" ? "" : ` of ${limit} calls an hour`} is spent${when}`,
		hint: isAuthenticated ? "Run again after that time." : "Set GITHUB_TOKEN: without a token GitHub allows 60 calls an hour."
	};
}

// src/read/github/retry.ts
let pattern$1$2;
/** Milliseconds one attempt may take, body included. */
const timeout = 1e4;
/** Waits before the second and third attempt after a failure of the server or the network, in milliseconds. */
const pauses = [500, 2e3];
/** Seconds we are ready to wait where GitHub names a time. */
const patience = 60;
/** GitHub asks for at least a minute after a secondary limit that names no time. */
const secondaryPause = 60;
/**
* One call with patience: failures of the server and the network are tried twice more if the call is repeatable, a limit that asks for a
* minute at most is waited for (nothing was done then, so writes too). Answers below 500 other than limits are returned as they are.
* @throws GitHubError for a limit that takes longer and for a call that never got an answer
*/
async function callWithPatience(transport, url, init, options) {
	const route = `${init.method} ${new URL(url).pathname}`;
	let limited = 0;
	for (let failures = 0;;) {
		const answer = await attempt(transport, url, init, options);
		const pause = answer instanceof Error || answer.status >= 500 ? pauses[failures] : void 0;
		if (pause !== void 0 && options.repeatable) {
			failures += 1;
			await options.wait(pause);
			continue;
		}
		if (answer instanceof Error) {
			const message = `${route}: ${new URL(url).origin} did not answer (${describe(answer)})`;
			throw new GitHubError({
				status: 0,
				reason: "network",
				route,
				message,
				hint: hintOf("network")
			});
		}
		const limit = secondsToWait(answer);
		if (limit === null) return answer;
		if (limit > patience || limited === 2) throw new GitHubError({
			status: 429,
			reason: "rate-limit",
			route,
			...limitMessage(answer.headers, options.isAuthenticated)
		});
		limited += 1;
		await options.wait(limit * 1e3);
	}
}
async function attempt(transport, url, init, options) {
	const done = options.observe();
	try {
		const answer = await transport(url, {
			...init,
			signal: AbortSignal.timeout(timeout)
		});
		done(answer.status);
		return answer;
	} catch (error) {
		done(0);
		return error instanceof Error ? error : new Error(String(error));
	}
}
/** Seconds a limit asks us to wait, `Infinity` for a spent hourly limit; null when the answer is no limit. */
function secondsToWait({ status, headers, body }) {
	if (status !== 403 && status !== 429) return null;
	const retryAfter = headers.get("retry-after");
	if (retryAfter !== void 0) return Number(retryAfter) >= 0 ? Number(retryAfter) : secondaryPause;
	if (headers.get("x-ratelimit-remaining") === "0") return Number.POSITIVE_INFINITY;
	return status === 429 || test(pattern$1$2 ??= /secondary rate limit|abuse detection/i, new TextDecoder().decode(body.subarray(0, 2e3))) ? secondaryPause : null;
}
/** The innermost cause has the telling words: `fetch failed` ← `connect ECONNREFUSED …`. */
function describe(error) {
	let cause = error;
	while (cause.cause instanceof Error) cause = cause.cause;
	return cause.name === "TimeoutError" ? `nothing within ${timeout / 1e3} seconds` : cause.message || codeOf(cause);
}

// src/read/github/exchange.ts
/**
* One request, one whole answer, no redirects. Node's own `fetch` would do the same, but loading it takes longer than all calls of a usual run.
* @throws the connection's error, also when the answer is cut off in the middle; the signal's reason
*/
async function exchange(url, { method, headers, body, signal, agent }) {
	const { request } = process.getBuiltinModule(url.protocol === "https:" ? "node:https" : "node:http");
	signal.throwIfAborted();
	const response = await new Promise((resolve, reject) => {
		const outgoing = request(url, {
			method,
			headers: {
				"accept-encoding": "gzip",
				...headers
			},
			agent
		});
		const fail = (reason) => {
			signal.removeEventListener("abort", abort);
			reject(reason);
		};
		const abort = () => {
			fail(signal.reason);
			outgoing.destroy();
		};
		signal.addEventListener("abort", abort);
		outgoing.on("error", fail);
		outgoing.once("proxyConnect", ({ statusCode }) => {
			if (statusCode === 200) return;
			fail(/* @__PURE__ */ new Error(`the proxy answered ${statusCode}`));
			outgoing.destroy();
		});
		outgoing.once("response", (head) => {
			const parts = [];
			head.on("data", (part) => parts.push(part));
			head.on("error", fail);
			head.once("end", () => {
				signal.removeEventListener("abort", abort);
				resolve({
					head,
					body: Buffer.concat(parts)
				});
			});
		});
		outgoing.end(body);
	});
	const { head } = response;
	return {
		status: head.statusCode ?? 0,
		headers: flatten(head.headers),
		body: await unpack(response.body, head.headers["content-encoding"])
	};
}
function flatten(headers) {
	const pairs = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value ?? ""]);
	return new Map(pairs);
}
async function unpack(body, encoding) {
	if (encoding === void 0 || encoding === "identity" || body.length === 0) return body;
	if (encoding !== "gzip") throw new Error(`an answer packed as ${encoding}, which was not asked for`);
	const { gunzip } = process.getBuiltinModule("node:zlib");
	return new Promise((resolve, reject) => gunzip(body, (error, unpacked) => error === null ? resolve(unpacked) : reject(error)));
}

// src/read/github/transport.ts
let pattern$1$1;
/**
* Straight to the server, or where a proxy is set for its protocol (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, either case) through a tunnel of that
* proxy, a fresh one for each call.
*/
function createTransport(environment) {
	return (target, init) => follow(new URL(target), init, environment);
}
const redirects = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
/** As many as fetch follows. */
const mostRedirects = 20;
/** GitHub redirects calls to repositories that were renamed, and raw files to other hosts. The token stays with the origin it was meant for. */
async function follow(start, init, environment) {
	let url = start;
	let call = init;
	for (let hops = 0;; hops += 1) {
		const answer = await exchange(url, await through(url, call, environment));
		const location = redirects.has(answer.status) ? answer.headers.get("location") : void 0;
		if (location === void 0) return answer;
		const next = new URL(location, url);
		if (next.protocol !== "https:" && next.protocol !== "http:") throw new Error(`redirected to ${next.protocol}`);
		if (hops === mostRedirects) throw new Error(`redirected more than ${mostRedirects} times`);
		call = redirected(call, answer.status, next.origin === url.origin);
		url = next;
	}
}
const ofTheBody = [
	"content-type",
	"content-length",
	"content-encoding",
	"content-language",
	"content-location"
];
const credentials = [
	"authorization",
	"proxy-authorization",
	"cookie",
	"host"
];
/** The Fetch Standard's rules (HTTP-redirect fetch). */
function redirected({ body, ...call }, status, isSameOrigin) {
	const becomesGet = status === 303 ? call.method !== "HEAD" && call.method !== "GET" : status < 303 && call.method === "POST";
	const dropped = /* @__PURE__ */ new Set([...becomesGet ? ofTheBody : [], ...isSameOrigin ? [] : credentials]);
	const headers = Object.fromEntries(Object.entries(call.headers).filter(([name]) => !dropped.has(name.toLowerCase())));
	return {
		...call,
		headers,
		...becomesGet ? { method: "GET" } : body === void 0 ? {} : { body }
	};
}
async function through(url, init, environment) {
	const proxy = proxyOf(url, environment);
	if (proxy === null) return init;
	const { HttpsProxyAgent } = await import("./dist2.js");
	return {
		...init,
		agent: new HttpsProxyAgent(proxy, { signal: init.signal })
	};
}
function proxyOf(url, environment) {
	const named = (name) => environment[name] || environment[name.toUpperCase()] || null;
	const http = named("http_proxy");
	const proxy = url.protocol === "https:" ? named("https_proxy") ?? http : http;
	return proxy === null || isExempt(url, named("no_proxy") ?? "") ? null : proxy;
}
/** `NO_PROXY`: hosts with their subdomains, each with a port or without, or `*`. */
function isExempt(url, exempt) {
	const host = url.hostname.toLowerCase();
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	return exempt.split(/[,\s]+/).some((entry) => {
		if (entry === "" || entry === "*") return entry === "*";
		const [, name = "", only = port] = exec(pattern$1$1 ??= /^\*?\.?(.*?)(?::(\d+))?$/, entry.toLowerCase()) ?? [];
		return only === port && (host === name || host.endsWith(`.${name}`));
	});
}

// src/read/github/usage.ts
/** Counts calls and how many of them had to wait for one another. */
function createUsage() {
	let graphql = 0;
	let rest = 0;
	let ended = 0;
	return {
		start: (isGraphQL) => {
			if (isGraphQL) graphql += 1;
			else rest += 1;
			const depth = ended + 1;
			return () => {
				ended = Math.max(ended, depth);
			};
		},
		read: () => ({
			calls: graphql + rest,
			graphql,
			rest,
			depth: ended
		})
	};
}

// src/read/github/client.ts
let pattern$1;
let pattern$2;
let pattern$3;
let pattern$4;
/** A client for one server and one token. It holds no state but its count of calls. */
function createGitHub(options) {
	const apiUrl = options.apiUrl.replace(/\/+$/, "");
	const token = options.token || null;
	const usage = createUsage();
	const wait = options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
	const transport = createTransport(process.env);
	function fetchLike(repeatable) {
		return async (url, init) => {
			const { method, headers, body } = init;
			const observe = () => {
				const started = Date.now();
				const ended = usage.start(url.endsWith("/graphql"));
				return (status) => {
					ended();
					options.onRequest?.({
						method,
						path: new URL(url).pathname,
						status,
						milliseconds: Date.now() - started
					});
				};
			};
			const call = {
				repeatable,
				isAuthenticated: token !== null,
				wait,
				observe
			};
			return responseOf(await callWithPatience(transport, url, {
				method,
				headers,
				...body === void 0 ? {} : { body }
			}, call));
		};
	}
	const [once, repeatedly] = [fetchLike(false), fetchLike(true)];
	const silent = () => {};
	const octokit = new Octokit({
		...token === null ? {} : { auth: token },
		baseUrl: apiUrl,
		userAgent: options.userAgent,
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	});
	async function send(route, parameters, repeatable) {
		try {
			const request = {
				fetch: repeatable ? repeatedly : once,
				parseSuccessResponseBody: false
			};
			const headers = {
				"x-github-api-version": "2022-11-28",
				...parameters.headers
			};
			const { status, headers: answered, data } = await octokit.request(route, {
				...parameters,
				headers,
				request
			});
			return {
				status,
				headers: answered,
				body: data instanceof Uint8Array ? data : /* @__PURE__ */ new Uint8Array()
			};
		} catch (error) {
			throw asGitHubError(error, route, token);
		}
	}
	const graphqlUrl = apiUrl.replace(/\/api\/v3$/, "/api");
	return {
		apiUrl,
		isAuthenticated: token !== null,
		rawUrl: options.rawUrl ?? (apiUrl === "https://api.github.com" ? "https://raw.githubusercontent.com" : null),
		request: async (route, parameters = {}) => {
			const { status, headers, body } = await send(route, parameters, !test(pattern$1 ??= /^POST /i, route));
			return {
				status,
				headers,
				data: parsed(headers["content-type"], body)
			};
		},
		requestBytes: async (route, parameters = {}) => {
			const { body } = await send(route, parameters, true);
			return new Uint8Array(body);
		},
		graphql: async (query, variables) => {
			const isMutation = test(pattern$2 ??= /^\s*mutation\b/, query);
			for (let attempts = 1;; attempts += 1) {
				const { headers, body } = await send("POST /graphql", {
					baseUrl: graphqlUrl,
					query,
					variables
				}, !isMutation);
				const { data, errors } = readGraphQL(parsed(headers["content-type"], body), token);
				if (errors.some(({ type }) => type === "RATE_LIMITED")) {
					const limit = limitMessage(new Map(Object.entries(headers).map(([name, value]) => [name, String(value)])), true);
					throw new GitHubError({
						status: 429,
						reason: "rate-limit",
						route: "POST /graphql",
						...limit
					});
				}
				if (data !== null) return {
					data,
					errors
				};
				const words = errors.map(({ message }) => message).join("; ") || "no data in the answer";
				if (isMutation || attempts === 3 || !test(pattern$3 ??= /something went wrong|time.?out/i, words)) throw new GitHubError({
					status: 200,
					reason: "other",
					route: "POST /graphql",
					message: `GraphQL: ${words}`,
					hint: null
				});
				await wait(500 * attempts);
			}
		},
		usage: usage.read
	};
}
function responseOf({ status, headers, body }) {
	const text = async () => new TextDecoder().decode(body);
	return {
		status,
		headers,
		body,
		text,
		arrayBuffer: async () => new Uint8Array(body).buffer
	};
}
/** JSON as what it says, everything else (and what only claims to be JSON) as text. */
function parsed(type, body) {
	const text = new TextDecoder().decode(body);
	if (type === void 0 || !test(pattern$4 ??= /^application\/(?:scim\+)?json\b/i, type)) return text;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
function readGraphQL(body, token) {
	const { data = null, errors = [] } = typeof body === "object" && body !== null ? body : {};
	return {
		data,
		errors: (Array.isArray(errors) ? errors : []).map((entry) => {
			const { type, path, message } = entry;
			return {
				type: typeof type === "string" ? type : null,
				path: Array.isArray(path) ? path.filter((part) => typeof part === "string" || typeof part === "number") : [],
				message: redact(typeof message === "string" ? message : "unknown error", token)
			};
		})
	};
}
/** Octokit's error carries the whole request; only what is needed and harmless goes on. */
function asGitHubError(error, route, token) {
	if (error instanceof GitHubError) {
		const { status, reason, hint, permissions } = error;
		return new GitHubError({
			status,
			reason,
			hint,
			permissions,
			route,
			message: redact(error.message, token)
		});
	}
	if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return error instanceof Error ? error : new Error(String(error));
	if (error.cause instanceof GitHubError) return asGitHubError(error.cause, route, token);
	const headers = "response" in error ? error.response?.headers : void 0;
	const reason = reasonOfStatus(error.status);
	return new GitHubError({
		status: error.status,
		reason,
		route,
		message: `${route}: ${error.status} ${redact(error.message, token)}`,
		hint: hintOf(reason),
		permissions: headers?.["x-accepted-github-permissions"] ?? null
	});
}

// src/read/github/answers.ts
/** The entries of a page, without those that rights took away. */
function nodesOf(page) {
	return (page?.nodes ?? []).filter((node) => node !== null);
}

// src/read/github/query-approvals.ts
/**
* Who approved the lines of a file: blame of the file at a commit, the pull requests that brought each range, and the last word of their reviewers.
* `seen` and `merged` are the file as the reviewer saw it and as the pull request left it.
*/
const approvalsQuery = `
query Approvals($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    object(oid: $commit) {
      ... on Commit {
        blame(path: $path) {
          ranges {
            startingLine endingLine
            commit {
              committedDate
              associatedPullRequests(first: 5) {
                nodes {
                  merged mergedAt
                  author { login }
                  baseRepository { nameWithOwner }
                  commits(last: 1) { nodes { commit { merged: file(path: $path) { oid } } } }
                  latestOpinionatedReviews(first: 50) { nodes { state author { login } commit { seen: file(path: $path) { oid } } } }
                }
              }
            }
          }
        }
      }
    }
  }
}`;
/**
* Tells whether lines of a file came by a merged pull request that a login approved. The file is asked about once, however many lines are asked for.
* An approval counts when it is the login's last word, the login is not the pull request's author, and the file that was approved is the file that
* was merged: what is pushed after a review was not approved by it.
* @param at the repository and the full hash of the commit whose file is in force
* @returns a function of path, lines (1-based) and login. The newest of the lines decides: who approved it saw the others. It rejects when it could
* not be asked: without a token, without the right to read pull requests, for a file that is not there.
*/
function approvalReader(github, at) {
	const asked = /* @__PURE__ */ new Map();
	return async (path, lines, login) => {
		const origins = asked.get(path) ?? queryApprovals(github, at, path);
		asked.set(path, origins);
		const found = (await origins).filter(({ from, to }) => lines.some((line) => from <= line && line <= to));
		const newest = found.map(({ since }) => since).sort().at(-1);
		const deciding = found.filter(({ since }) => since === newest);
		return deciding.length > 0 && deciding.every(({ approvedBy }) => approvedBy.includes(login.toLowerCase()));
	};
}
async function queryApprovals(github, { owner, name, commit }, path) {
	if (!github.isAuthenticated) throw new Error("who approved a change can only be asked with a token");
	const { data, errors } = await github.graphql(approvalsQuery, {
		owner,
		name,
		commit,
		path
	});
	const blame = data.repository?.object?.blame;
	if (errors[0] !== void 0 || blame === void 0) throw new Error(errors[0]?.message ?? `${path} is not in the commit`);
	const repository = data.repository?.nameWithOwner ?? "";
	return blame.ranges.map(({ startingLine, endingLine, commit: { committedDate, associatedPullRequests } }) => {
		const brought = nodesOf(associatedPullRequests).filter((pull) => pull.merged && pull.baseRepository?.nameWithOwner === repository);
		return {
			from: startingLine,
			to: endingLine,
			since: brought.flatMap(({ mergedAt }) => mergedAt === null ? [] : [mergedAt]).sort().at(-1) ?? committedDate,
			approvedBy: brought.flatMap(approvers)
		};
	});
}
function approvers({ author, commits, latestOpinionatedReviews }) {
	const merged = nodesOf(commits)[0]?.commit.merged?.oid;
	return nodesOf(latestOpinionatedReviews).flatMap((review) => {
		const login = review.author?.login.toLowerCase();
		return review.state === "APPROVED" && login !== author?.login.toLowerCase() && merged !== void 0 && review.commit?.seen?.oid === merged && login !== void 0 ? [login] : [];
	});
}

// src/engine/approvals.ts
/**
* Confirms approvals of waivers by the reviews on GitHub, with one query for a file, and none for a file without a named approver.
* @param repository `owner/name`
* @param commit full hash of the commit whose policy file is in force
*/
function confirmOnGitHub(github, repository, commit) {
	const [owner = "", name = ""] = repository.split("/");
	const approved = approvalReader(github, {
		owner,
		name,
		commit
	});
	return ({ path, artifactLine, untilLine, approvedBy }) => approved(path, [artifactLine, untilLine], approvedBy);
}

// src/read/github/other-file.ts
/**
* Reads a policy file of another repository, as `extends` names it; null when it isn't there or the token can't see it. Each file is asked for
* once: a pull request that edits the policy is judged twice under the same organisation.
*/
function organisationReader(github) {
	const asked = /* @__PURE__ */ new Map();
	return (file) => {
		const key = JSON.stringify([
			file.repository,
			file.path,
			file.ref
		]);
		const answer = asked.get(key) ?? readOther(github, file);
		asked.set(key, answer);
		return answer;
	};
}
async function readOther(github, { repository, path, ref }) {
	const [owner = "", repo = ""] = repository.split("/");
	const parts = path.split("/");
	if (parts.some((part) => part === "" || part === "." || part === "..")) return null;
	try {
		const bytes = await github.requestBytes("GET /repos/{owner}/{repo}/contents/{+path}", {
			owner,
			repo,
			path: parts.map(encodeURIComponent).join("/"),
			...ref === null ? {} : { ref },
			headers: { accept: "application/vnd.github.raw+json" }
		});
		return new TextDecoder().decode(bytes);
	} catch (error) {
		if (error instanceof GitHubError && (error.status === 404 || error.status === 403)) return null;
		throw error;
	}
}

// src/read/github/facts-query.ts
/** Comments of one conversation in a first query; more come page by page. */
const commentPage = 100;
/** Tracking issues a page: one a release line, so one page is the usual case. */
const issuePage = 50;
const commentFields = `
fragment CommentFields on IssueComment { fullDatabaseId id url body createdAt viewerDidAuthor author { __typename login } }`;
const issueFields = `
fragment IssueFields on Issue {
  fullDatabaseId id url number title body state locked createdAt viewerDidAuthor author { __typename login }
  comments(first: ${commentPage}) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } }
}`;
const pullRequestFields = `
fragment PullRequestFields on PullRequest {
  id number url locked merged isCrossRepository headRefOid baseRefName baseRefOid
  headRepository { nameWithOwner }
  baseRepository { nameWithOwner }
  mergeCommit { oid }
  comments(first: ${commentPage}) @include(if: $publishing) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } }
}`;
/** A commit can be the merge of one pull request and the head of another; more than a handful is no release. */
const mergedFields = "associatedPullRequests(first: 5) { nodes { ...PullRequestFields } }";
const releaseFields = `
fragment ReleaseFields on Release {
  tagName name description url isDraft isPrerelease publishedAt
  releaseAssets(first: 50) { nodes { name size downloadUrl } pageInfo { hasNextPage } }
}`;
const textFields = `
fragment TextFields on TreeEntry { mode object { ... on Blob { text isTruncated } } }`;
const policyFields = `
fragment PolicyFields on Commit {
${policyPaths.map((path, index) => `  policy${index}: file(path: ${JSON.stringify(path)}) { ...TextFields }`).join("\n")}
}`;
/** A tag object may point at a tag object, and so on: three levels are looked through. */
function peeled(fragment, commitFields) {
	const commit = `__typename oid ... on Commit { ${commitFields} }`;
	let fields = commit;
	for (let level = 0; level < 3; level += 1) fields = `${commit} ... on Tag { target { ${fields} } }`;
	return `\nfragment ${fragment} on GitObject { ${fields} }`;
}
/**
* Everything that reading, judging and publishing need to know before they begin, in one query (DESIGN §5, §6).
* What a run does not ask for is left out by the variables, so that it costs the server nothing.
*/
const factsQuery = `
query Facts(
  $owner: String!, $name: String!, $label: String!, $badgeRef: String!, $publishing: Boolean!, $withViewer: Boolean!,
  $byRef: Boolean!, $asTag: String!, $asBranch: String!, $tagName: String!, $byExpression: Boolean!, $expression: String!,
  $byNumber: Boolean!, $number: Int!
) {
  viewer @include(if: $withViewer) { login }
  repository(owner: $owner, name: $name) {
    id nameWithOwner url isPrivate isFork isArchived hasIssuesEnabled
    defaultBranchRef { name target { oid ... on Commit { committedDate ...PolicyFields } } }
    tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { ...Peeled } } }
    oldestTags: refs(refPrefix: "refs/tags/", first: 5, orderBy: { field: TAG_COMMIT_DATE, direction: ASC }) { nodes { name target { ...Peeled } } }
    releases(first: 30, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...ReleaseFields } }
    oldestReleases: releases(first: 5, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { tagName isDraft publishedAt } }
    asTag: ref(qualifiedName: $asTag) @include(if: $byRef) { name prefix target { ...PeeledTarget } }
    asBranch: ref(qualifiedName: $asBranch) @include(if: $byRef) { name prefix target { ...PeeledTarget } }
    asObject: object(expression: $expression) @include(if: $byExpression) { ...PeeledTarget }
    targetRelease: release(tagName: $tagName) @include(if: $byRef) { ...ReleaseFields }
    pullRequest(number: $number) @include(if: $byNumber) {
      ...PullRequestFields
      potentialMergeCommit { oid parents(first: 1) { nodes { oid } } }
      commits(last: 1) { nodes { commit { oid committedDate } } }
      baseRef { target { oid ... on Commit { ...PolicyFields } } }
    }
    issues(first: ${issuePage}, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $publishing) {
      nodes { ...IssueFields }
      pageInfo { hasNextPage endCursor }
    }
    badge: ref(qualifiedName: $badgeRef) @include(if: $publishing) {
      name
      target { oid ... on Commit {
        svg: file(path: "badge.svg") { ...TextFields }
        json: file(path: "badge.json") { ...TextFields }
        report: file(path: "report.json") { ...TextFields }
      } }
    }
  }
}
${peeled("Peeled", "committedDate")}${peeled("PeeledTarget", `committedDate ${mergedFields}`)}
${commentFields}${issueFields}${pullRequestFields}${releaseFields}${textFields}${policyFields}`;
/** Pull requests of several commits, one alias each: `c0`, `c1` … */
function pullRequestsQuery(count) {
	const indexes = Array.from({ length: count }, (_, index) => index);
	return `
query PullRequests($owner: String!, $name: String!, $publishing: Boolean!, $withViewer: Boolean!, ${indexes.map((index) => `$oid${index}: GitObjectID!`).join(", ")}) {
  viewer @include(if: $withViewer) { login }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${indexes.map((index) => `c${index}: object(oid: $oid${index}) { oid ... on Commit { ${mergedFields} } }`).join("\n    ")}
  }
}
${commentFields}${pullRequestFields}`;
}
const moreCommentsQuery = `
query MoreComments($id: ID!, $after: String!) {
  node(id: $id) {
    ... on Issue { comments(first: ${commentPage}, after: $after) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } } }
    ... on PullRequest { comments(first: ${commentPage}, after: $after) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } } }
  }
}
${commentFields}`;
const moreIssuesQuery = `
query MoreIssues($owner: String!, $name: String!, $label: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: ${issuePage}, after: $after, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...IssueFields }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${commentFields}${issueFields}`;
/** Commits that touched a path, newest first, before a given commit. */
const pathHistoryQuery = `
query PathHistory($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit { history(first: 100, path: $path, after: $after) { nodes { committedDate } pageInfo { hasNextPage endCursor } } }
    }
  }
}`;

// src/read/github/own.ts
/** Pages of one conversation that are looked at: 5,000 comments. */
const pageLimit = 50;
/**
* Ours is what carries our marker AND was written by us: anybody can write the marker. `viewerDidAuthor` tells; where it doesn't, the login, for
* which GraphQL calls an App's author `name` and its viewer `name[bot]`. A person called like the App is told apart by the type.
*/
function ownership(viewer) {
	return ({ body, viewerDidAuthor, author }) => {
		if (!body.includes("<!-- default-to-share:v1 ")) return false;
		if (viewerDidAuthor) return true;
		if (viewer === null || author === null || bare(author.login) !== bare(viewer)) return false;
		const isBot = author.__typename === "Bot" || author.login.endsWith("[bot]");
		return viewer.endsWith("[bot]") === isBot;
	};
}
/**
* Asks a query that also asks for the viewer. Some tokens may not know who they are, and since `viewer` can't be null the whole answer is
* lost then: it is asked for once more without.
*/
async function askAsViewer(github, query, variables) {
	try {
		return await github.graphql(query, {
			...variables,
			withViewer: variables.publishing
		});
	} catch (error) {
		if (!(error instanceof GitHubError) || error.status !== 200 || !variables.publishing) throw error;
		return github.graphql(query, {
			...variables,
			withViewer: false
		});
	}
}
function bare(login) {
	return login.toLowerCase().replace(/\[bot\]$/, "");
}
/** Was this page told at all? A missing right or a failure inside the server takes pages away and leaves the rest. */
function isTold(page) {
	return page != null && page.nodes !== null;
}
/**
* Reads the pages after the first. Every page is looked at: a copy of our comment made by a race may be on the last.
* A page that GitHub does not tell ends the search, and what was not found may be there.
*/
async function ownComments(github, id, first, isOwn) {
	const found = [...nodesOf(first)];
	let unseen = !isTold(first);
	let page = first?.pageInfo;
	for (let count = 1; page?.hasNextPage && page.endCursor !== null && count < pageLimit; count += 1) {
		const { data } = await github.graphql(moreCommentsQuery, {
			id,
			after: page.endCursor
		});
		const next = data.node?.comments;
		unseen ||= !isTold(next);
		found.push(...nodesOf(next));
		page = next?.pageInfo;
	}
	return {
		comments: found.filter(isOwn).map(commentFacts),
		unseen
	};
}
function commentFacts({ fullDatabaseId, id, url, body, createdAt }) {
	return {
		id: Number(fullDatabaseId),
		nodeId: id,
		url,
		body,
		createdAt
	};
}
async function issueFacts(github, issue, isOwn) {
	const { number, title, state, locked } = issue;
	const { comments } = await ownComments(github, issue.id, issue.comments, isOwn);
	return {
		...commentFacts(issue),
		number,
		title,
		isOpen: state === "OPEN",
		isLocked: locked,
		ownComments: comments
	};
}
async function pullRequestFacts(github, node, isOwn) {
	const { comments, unseen } = await ownComments(github, node.id, node.comments, isOwn);
	return {
		number: node.number,
		nodeId: node.id,
		url: node.url,
		isLocked: node.locked,
		isMerged: node.merged,
		isFork: node.isCrossRepository,
		head: node.headRefOid,
		headRepository: node.headRepository?.nameWithOwner ?? null,
		base: {
			branch: node.baseRefName,
			commit: node.baseRefOid
		},
		mergeCommit: node.mergeCommit?.oid ?? null,
		...unseen ? { commentsUnseen: true } : {},
		ownComments: comments
	};
}
/** The pull requests that brought a release: merged, of this repository, their merge commit or head is the commit (DESIGN §6). */
function releasePullRequests(github, page, commit, repository, isOwn) {
	const brought = nodesOf(page).filter(({ merged, baseRepository, mergeCommit, headRefOid }) => merged && baseRepository?.nameWithOwner === repository && (mergeCommit?.oid === commit || headRefOid === commit));
	return Promise.all(brought.map((node) => pullRequestFacts(github, node, isOwn)));
}

// src/read/github/releases.ts
/** The commit an object leads to through tag objects; null for trees, blobs and chains longer than were asked for. */
function peel(object) {
	for (let at = object; at; at = at.target) if (at.committedDate !== void 0) return {
		oid: at.oid,
		committedDate: at.committedDate,
		associatedPullRequests: at.associatedPullRequests
	};
	return null;
}
/** A tag of a commit; nothing for a tag of a tree or a blob. */
function tagFacts({ name, target }) {
	const commit = peel(target);
	return commit === null ? [] : [{
		name,
		commit: commit.oid,
		date: commit.committedDate
	}];
}
function releaseFacts$1(release) {
	return {
		tag: release.tagName,
		name: release.name,
		body: release.description ?? "",
		url: release.url,
		isPrerelease: release.isPrerelease,
		publishedAt: release.publishedAt,
		assets: nodesOf(release.releaseAssets).map(({ name, size, downloadUrl }) => ({
			name,
			size,
			url: downloadUrl
		}))
	};
}
/** The earlier of the oldest published release and the oldest tag of a commit. */
function firstRelease({ oldestReleases, oldestTags }) {
	const released = nodesOf(oldestReleases).flatMap(({ tagName, isDraft, publishedAt }) => isDraft || publishedAt === null ? [] : [{
		tag: tagName,
		date: publishedAt
	}]);
	const tagged = nodesOf(oldestTags).flatMap((node) => tagFacts(node).map(({ name, date }) => ({
		tag: name,
		date
	})));
	return earliest([...released, ...tagged]);
}
/** Dates are compared as instants: servers differ in how they write the offset. */
function earliest(dated) {
	return dated.reduce((first, each) => first === null || Date.parse(each.date) < Date.parse(first.date) ? each : first, null);
}

// src/read/github/raw.ts
/**
* A file's bytes at a commit, from the server that serves raw files where there is one (it doesn't count as an API call), else by the API.
* @returns null when there is no such file
*/
async function rawFile(github, repository, commit, path) {
	const encoded = path.split("/").map(encodeURIComponent).join("/");
	const accept = "application/vnd.github.raw+json";
	try {
		if (github.rawUrl !== null) return await github.requestBytes(`GET ${github.rawUrl}/${repository}/${commit}/${encoded}`);
		return await github.requestBytes(`GET /repos/${repository}/contents/${encoded}?ref=${commit}`, { headers: { accept } });
	} catch (error) {
		if (error instanceof GitHubError && error.reason === "not-found") return null;
		throw error;
	}
}
/** A blob's bytes by its id, up to 100 MB. @throws GitHubError */
function rawBlob(github, repository, oid) {
	return github.requestBytes(`GET /repos/${repository}/git/blobs/${oid}`, { headers: { accept: "application/vnd.github.raw+json" } });
}

// src/read/github/rest-facts.ts
/**
* What anybody may see, for a run without a token: five to nine REST calls of the sixty an hour that GitHub allows. Nothing can be published
* then, so comments, issues and the badge are left out; tags have the date of their release or none.
* @returns null when there is no such public repository
*/
async function queryFactsByRest(github, { owner, name, target = {} }) {
	const base = {
		owner,
		repo: name
	};
	const repository = await ifThere(github.request("GET /repos/{owner}/{repo}", base));
	if (repository === null) return null;
	const commit = (ref) => ifThere(github.request("GET /repos/{owner}/{repo}/commits/{ref}", {
		...base,
		ref
	}));
	const ref = target.tag === void 0 ? target.ref ?? target.commit ?? pullRef(target.pullRequest) : `tags/${target.tag}`;
	const [head, wanted, tags, releases] = await Promise.all([
		commit(`heads/${repository.default_branch}`),
		ref === void 0 ? null : commit(ref),
		ifThere(github.request("GET /repos/{owner}/{repo}/tags", {
			...base,
			per_page: 100
		})),
		ifThere(github.request("GET /repos/{owner}/{repo}/releases", {
			...base,
			per_page: 30
		}))
	]);
	const published = (releases ?? []).filter(({ draft }) => !draft).map(releaseFacts);
	const dates = new Map(published.map(({ tag, publishedAt }) => [tag, publishedAt]));
	const dated = published.flatMap(({ tag, publishedAt }) => publishedAt === null ? [] : [{
		tag,
		date: publishedAt
	}]);
	return {
		name: repository.full_name,
		nodeId: repository.node_id,
		url: repository.html_url,
		isPrivate: repository.private,
		isFork: repository.fork,
		isArchived: repository.archived,
		hasIssues: repository.has_issues,
		defaultBranch: head === null ? null : {
			name: repository.default_branch,
			commit: head.sha,
			date: dateOf(head)
		},
		tags: (tags ?? []).map((tag) => ({
			name: tag.name,
			commit: tag.commit.sha,
			date: dates.get(tag.name) ?? ""
		})),
		releases: published,
		firstRelease: earliest(dated),
		policyFile: head === null ? null : await policyFile$1(github, repository.full_name, head.sha),
		target: wanted === null ? null : targetFacts$1(wanted, target, tags ?? []),
		issues: [],
		badgeBranch: null,
		gaps: []
	};
}
function pullRef(number) {
	return number === void 0 ? void 0 : `pull/${number}/head`;
}
function targetFacts$1(wanted, target, tags) {
	const asked = target.tag ?? (target.ref ?? "").replace(/^(refs\/)?(tags|heads)\//, "");
	const tag = tags.find((each) => each.name === asked && each.commit.sha === wanted.sha)?.name ?? target.tag ?? null;
	return {
		ref: asked || (target.commit ?? `pull/${target.pullRequest}`),
		tag,
		commit: wanted.sha,
		date: dateOf(wanted),
		pullRequests: []
	};
}
function dateOf({ commit }) {
	return commit.committer?.date ?? "";
}
function releaseFacts(release) {
	return {
		tag: release.tag_name,
		name: release.name,
		body: release.body ?? "",
		url: release.html_url,
		isPrerelease: release.prerelease,
		publishedAt: release.published_at,
		assets: release.assets.map(({ name, size, browser_download_url }) => ({
			name,
			size,
			url: browser_download_url
		}))
	};
}
async function policyFile$1(github, repository, commit) {
	for (const path of policyPaths) {
		const bytes = await rawFile(github, repository, commit, path);
		if (bytes !== null) return {
			path,
			text: new TextDecoder().decode(bytes),
			truncated: false,
			commit
		};
	}
	return null;
}
/** Not found, an empty repository (409) and a ref that is no commit (422) are answers here. */
async function ifThere(call) {
	try {
		return (await call).data;
	} catch (error) {
		if (error instanceof GitHubError && (error.status === 404 || error.status === 409 || error.status === 422)) return null;
		throw error;
	}
}

// src/read/github/query-facts.ts
/**
* One query for all that is needed to begin; one more for each further page of comments or tracking issues.
* Without a token GitHub offers no GraphQL: then a few REST calls tell what is public, and nothing can be published.
* @returns null when there is no such repository, or the token may not see it
* @throws GitHubError
*/
async function queryFacts(github, request) {
	if (!github.isAuthenticated) return queryFactsByRest(github, request);
	const { data, errors, repository } = await askFacts(github, request);
	if (repository === null) return null;
	const gaps = gapsOf(errors);
	const isOwn = ownership(data.viewer?.login ?? null);
	const [target, tracking] = await Promise.all([targetFacts(github, repository, request, isOwn), trackingIssues(github, repository, request, isOwn)]);
	const head = repository.defaultBranchRef;
	return {
		name: repository.nameWithOwner,
		nodeId: repository.id,
		url: repository.url,
		isPrivate: repository.isPrivate,
		isFork: repository.isFork,
		isArchived: repository.isArchived,
		hasIssues: repository.hasIssuesEnabled ?? false,
		defaultBranch: head?.target ? {
			name: head.name,
			commit: head.target.oid,
			date: head.target.committedDate ?? ""
		} : null,
		tags: nodesOf(repository.tags).flatMap(tagFacts),
		releases: allReleases(repository),
		firstRelease: firstRelease(repository),
		policyFile: policyFile(repository, gaps),
		target,
		...tracking,
		badgeBranch: badgeFacts(repository, gaps),
		gaps
	};
}
/**
* A field that can't be null and is forbidden takes the whole repository with it. What only publishing needs is then left out.
* @throws GitHubError when even the rest is forbidden
*/
async function askFacts(github, request) {
	const variables = variablesOf(request);
	const whole = await askAsViewer(github, factsQuery, variables);
	const refusal = refusalOf(whole);
	if (refusal === null) return {
		...whole,
		repository: whole.data.repository
	};
	const rest = variables.publishing ? await askAsViewer(github, factsQuery, {
		...variables,
		publishing: false
	}) : whole;
	if (refusalOf(rest) === null) return {
		data: rest.data,
		errors: [...whole.errors, ...rest.errors],
		repository: rest.data.repository
	};
	const message = `${request.owner}/${request.name}: ${refusal.message}`;
	throw new GitHubError({
		status: 403,
		reason: "forbidden",
		route: "POST /graphql",
		message,
		hint: "The token needs `contents: read` on this repository."
	});
}
function refusalOf({ data, errors }) {
	if (data.repository !== null) return null;
	const refusal = errors.find(({ path }) => path[0] === "repository");
	return refusal === void 0 || refusal.type === null || refusal.type === "NOT_FOUND" ? null : refusal;
}
function variablesOf({ owner, name, target = {}, badgeBranch }) {
	const ref = target.tag === void 0 ? target.ref : `refs/tags/${target.tag}`;
	const full = ref?.startsWith("refs/") ? ref : null;
	return {
		owner,
		name,
		label: trackingLabel,
		badgeRef: `refs/heads/${badgeBranch ?? ""}`,
		publishing: badgeBranch !== null,
		byRef: ref !== void 0,
		asTag: full ?? `refs/tags/${ref ?? ""}`,
		asBranch: full ?? `refs/heads/${ref ?? ""}`,
		tagName: (ref ?? "").replace(/^refs\/tags\//, ""),
		byExpression: (target.ref ?? target.commit) !== void 0 && target.tag === void 0,
		expression: target.ref ?? target.commit ?? "",
		byNumber: target.pullRequest !== void 0,
		number: target.pullRequest ?? 0
	};
}
/** Errors beside data, in plain words and once each; a thing that was asked for by name and doesn't exist is no gap. */
function gapsOf(errors) {
	const gaps = errors.filter(({ type }) => type !== "NOT_FOUND").map(({ path, message }) => `${placeOf(path)} could not be read: ${calm(message)}`);
	return [...new Set(gaps)];
}
/** GitHub's failures name the request: another id every time, and what is said must only change when there is something to say. */
function calm(message) {
	return message.replace(/ ?Please include `[^`]{0,200}` when reporting this issue\.?/g, "").replace(/`?\b[0-9A-F]{4}:[0-9A-F:]{4,100}\b`?/g, "a request");
}
function placeOf(path) {
	const names = path.filter((part) => typeof part === "string" && part !== "repository" && part !== "nodes");
	return names.length === 0 ? "A part of the repository" : names.slice(0, 2).join(".");
}
function policyFile(repository, gaps) {
	const commit = repository.pullRequest ? repository.pullRequest.baseRef?.target : repository.defaultBranchRef?.target;
	if (!commit) return null;
	for (const [index, path] of policyPaths.entries()) {
		const entry = commit[`policy${index}`];
		if (!entry) continue;
		const text = textOf(entry, path, gaps);
		if (text !== null) return {
			path,
			text,
			truncated: entry.object?.isTruncated ?? false,
			commit: commit.oid
		};
	}
	return null;
}
/** GitHub merges an open pull request for a trial whenever its head or base moves; the base's commit comes first. */
function trialMerge({ potentialMergeCommit }) {
	const base = nodesOf(potentialMergeCommit?.parents)[0]?.oid;
	return potentialMergeCommit && base !== void 0 ? {
		commit: potentialMergeCommit.oid,
		base
	} : null;
}
const linkMode = 40960;
function textOf(entry, path, gaps) {
	if (!entry) return null;
	if (entry.mode === linkMode) gaps.push(`${path} is a symbolic link and was not followed`);
	else if (typeof entry.object?.text === "string") return entry.object.text;
	else gaps.push(`${path} is not a text file`);
	return null;
}
async function targetFacts(github, repository, { target = {} }, isOwn) {
	if (target.pullRequest !== void 0) {
		const pull = repository.pullRequest;
		if (!pull) return null;
		const last = nodesOf(pull.commits).at(-1)?.commit;
		const date = last?.oid === pull.headRefOid ? last.committedDate : "";
		return {
			ref: `pull/${pull.number}`,
			tag: null,
			commit: pull.headRefOid,
			date,
			pullRequests: [{
				...await pullRequestFacts(github, pull, isOwn),
				trialMerge: trialMerge(pull)
			}]
		};
	}
	const candidates = [
		{
			ref: repository.asTag?.name ?? "",
			tag: repository.asTag?.prefix === "refs/tags/" ? repository.asTag.name : null,
			object: repository.asTag?.target
		},
		{
			ref: repository.asBranch?.name ?? "",
			tag: null,
			object: repository.asBranch?.target
		},
		{
			ref: target.ref ?? target.commit ?? "",
			tag: null,
			object: repository.asObject
		}
	];
	for (const { ref, tag, object } of candidates) {
		const commit = peel(object);
		if (commit === null) continue;
		const pullRequests = await releasePullRequests(github, commit.associatedPullRequests, commit.oid, repository.nameWithOwner, isOwn);
		return {
			ref,
			tag,
			commit: commit.oid,
			date: commit.committedDate,
			pullRequests
		};
	}
	return null;
}
/** The newest thirty and, if it is older, the release of the target. */
function allReleases(repository) {
	const releases = nodesOf(repository.releases).filter(({ isDraft }) => !isDraft);
	const own = repository.targetRelease;
	return (own && !own.isDraft && releases.every(({ tagName }) => tagName !== own.tagName) ? [...releases, own] : releases).map(releaseFacts$1);
}
async function trackingIssues(github, repository, request, isOwn) {
	const found = [...nodesOf(repository.issues)];
	let unseen = request.badgeBranch !== null && !isTold(repository.issues);
	let page = repository.issues?.pageInfo;
	for (let count = 1; page?.hasNextPage && page.endCursor !== null && count < 10; count += 1) {
		const variables = {
			owner: request.owner,
			name: request.name,
			label: trackingLabel,
			after: page.endCursor
		};
		const { data } = await github.graphql(moreIssuesQuery, variables);
		unseen ||= !isTold(data.repository?.issues);
		found.push(...nodesOf(data.repository?.issues));
		page = data.repository?.issues.pageInfo;
	}
	return {
		issues: await Promise.all(found.filter(isOwn).map((issue) => issueFacts(github, issue, isOwn))),
		...unseen ? { issuesUnseen: true } : {}
	};
}
function badgeFacts({ badge }, gaps) {
	if (!badge?.target) return null;
	const { oid, svg, json, report } = badge.target;
	const text = (entry, path) => {
		if (!entry?.object?.isTruncated) return textOf(entry, path, gaps);
		gaps.push(`${path} on the badge branch is too large`);
		return null;
	};
	return {
		branch: badge.name,
		commit: oid,
		badgeSvg: text(svg, "badge.svg"),
		badgeJson: text(json, "badge.json"),
		reportJson: text(report, "report.json")
	};
}

// src/read/github/blobs.ts
/** One query holds so many blobs, of so many bytes together: GitHub gives a query ten seconds. */
const batchCount = 100;
const batchBytes = 4194304;
/** Queries at once, and single reads at once. */
const lanes = 4;
/** Blobs read one by one at most: those that GraphQL cuts (above 512,000 bytes) or does not decode. */
const singleLimit = 20;
/**
* Reads blobs of one repository by their ids in batched queries; one query is the usual case.
* @param files with different ids, none larger than what is opened at all
* @returns content by id
* @throws GitHubError for a spent limit or a refused token
*/
async function readBlobs(github, repository, files) {
	const contents = /* @__PURE__ */ new Map();
	const singles = [];
	const batches = await inParallel(batchesOf(files), lanes, (batch) => readBatch(github, repository, batch, 0));
	for (const batch of batches) for (const [file, node] of batch) {
		const content = contentOf(node);
		contents.set(file.oid, content);
		if (isWorthReadingAlone(file, node)) singles.push(file);
	}
	const raws = await inParallel(singles.slice(0, singleLimit), lanes, async (file) => ({
		file,
		bytes: await rawOrNull(github, repository, file.oid)
	}));
	for (const { file, bytes } of raws) if (bytes !== null) contents.set(file.oid, contentFromBytes(bytes, bytes.length));
	return contents;
}
function batchesOf(files) {
	const batches = [];
	let bytes = Number.POSITIVE_INFINITY;
	for (const file of files) {
		const size = file.size ?? 0;
		const last = batches.at(-1);
		if (last === void 0 || last.length === 100 || bytes + size > batchBytes) {
			batches.push([file]);
			bytes = size;
		} else {
			last.push(file);
			bytes += size;
		}
	}
	return batches;
}
/** A query that GitHub can't answer in time is cut in half, twice at most. */
async function readBatch(github, repository, batch, halvings) {
	const [owner, name] = repository.split("/");
	const query = `query Blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n${batch.map(({ oid }, index) => `b${index}: object(oid: ${JSON.stringify(oid)}) { ... on Blob { text isBinary isTruncated } }`).join("\n")}\n} }`;
	try {
		const { data, errors } = await github.graphql(query, {
			owner,
			name
		});
		const failed = new Set(errors.map(({ path }) => path[1]));
		return new Map(batch.map((file, index) => [file, failed.has(`b${index}`) ? "failed" : data.repository?.[`b${index}`] ?? null]));
	} catch (error) {
		if (!(error instanceof GitHubError) || error.reason === "rate-limit" || error.reason === "credentials" || error.reason === "network") throw error;
		if (halvings === 2 || batch.length === 1) return new Map(batch.map((file) => [file, "failed"]));
		const middle = Math.ceil(batch.length / 2);
		const halves = await inParallel([batch.slice(0, middle), batch.slice(middle)], 2, (half) => readBatch(github, repository, half, halvings + 1));
		return new Map(halves.flatMap((half) => [...half]));
	}
}
function contentOf(node) {
	if (node === "failed") return unreadable("failed");
	if (node === null) return unreadable("object-missing");
	if (typeof node.text !== "string") return unreadable(node.isBinary ? "binary" : "failed");
	const content = contentFromText(node.text.replace(/^\uFEFF/, ""));
	return content.kind === "text" && node.isTruncated ? {
		...content,
		truncated: true
	} : content;
}
/** Documents that Windows programs write in UTF-16 pass for binary with GitHub. */
const documents = /\.(md|markdown|mdx|rst|txt|cff|ya?ml|bib)$|(^|\/)(readme|licen[cs]e|citation)[^/]*$/i;
function isWorthReadingAlone(file, node) {
	if (node === "failed") return true;
	if (node === null) return false;
	if (node.isTruncated || typeof node.text !== "string" && !node.isBinary) return true;
	return node.isBinary === true && test(documents, file.path) && (file.size ?? 0) <= 1048576;
}
async function rawOrNull(github, repository, oid) {
	try {
		return await rawBlob(github, repository, oid);
	} catch (error) {
		if (error instanceof GitHubError && error.reason !== "rate-limit" && error.reason !== "credentials") return null;
		throw error;
	}
}

// src/read/github/tree.ts
/** Calls spent at most on walking a tree that is too large for one answer (100,000 entries or 7 MB). */
const walkLimit = 100;
/** Calls at once while walking. */
const walkers = 4;
/** Lists a commit's whole tree in one call; a truncated answer is walked folder by folder, each again in one call if that is enough. */
async function readGitHubTree(github, repository, commit) {
	const asked = /* @__PURE__ */ new Map();
	const list = (sha, recursive) => {
		const route = `GET /repos/${repository}/git/trees/${sha}${recursive ? "?recursive=1" : ""}`;
		const listing = asked.get(route) ?? github.request(route).then(({ data }) => data);
		asked.set(route, listing);
		return listing;
	};
	const whole = await list(commit, true);
	if (!whole.truncated) return {
		files: filesOf(whole.tree, ""),
		gaps: []
	};
	const files = [];
	const gaps = [];
	let calls = 1;
	let folders = [{
		path: "",
		sha: commit,
		isWhole: false
	}];
	while (folders.length > 0) {
		const now = folders.slice(0, walkLimit - calls);
		for (const { path } of folders.slice(now.length)) gaps.push(`${path}/ was not listed: the tree is too large`);
		calls += now.length;
		const listings = await inParallel(now, walkers, ({ sha, isWhole }) => list(sha, isWhole));
		folders = [];
		for (const [index, folder] of now.entries()) {
			const listing = listings[index];
			if (listing === void 0) continue;
			const prefix = folder.path === "" ? "" : `${folder.path}/`;
			if (folder.isWhole && listing.truncated) {
				folders.push({
					...folder,
					isWhole: false
				});
				continue;
			}
			files.push(...filesOf(listing.tree, prefix));
			if (folder.isWhole) continue;
			if (listing.truncated) gaps.push(`${prefix} was not listed to its end: it has too many entries`);
			for (const { path, type, sha } of listing.tree) if (type === "tree") folders.push({
				path: prefix + path,
				sha,
				isWhole: true
			});
		}
	}
	return {
		files,
		gaps
	};
}
function filesOf(entries, prefix) {
	return entries.flatMap(({ path, mode, type, sha, size }) => type === "tree" ? [] : [{
		path: prefix + path,
		size: size ?? null,
		mode,
		type,
		oid: sha
	}]);
}

// src/read/github/snapshot.ts
const sources = /* @__PURE__ */ new WeakMap();
const memories = /* @__PURE__ */ new WeakMap();
/**
* A commit by the API, without a checkout: one call for the tree, texts come in batches when they are read.
* @throws GitHubError
*/
async function openGitHubSnapshot(github, request) {
	const { repository, commit, ref, date } = request;
	const tree = await treeOnce(github, repository, commit);
	const tagDetails = request.tags.filter((tag) => typeof tag !== "string");
	const snapshot = {
		repository,
		ref,
		commit,
		date,
		tags: request.tags.map((tag) => typeof tag === "string" ? tag : tag.name),
		...tagDetails.length === 0 ? {} : { tagDetails },
		files: tree.files.map(({ oid: _, ...file }) => file),
		gaps: tree.gaps,
		read: async (paths) => (await readTogether([{
			snapshot,
			paths
		}]))[0] ?? /* @__PURE__ */ new Map()
	};
	sources.set(snapshot, {
		github,
		repository,
		commit,
		files: new Map(tree.files.map((file) => [file.path, file]))
	});
	return snapshot;
}
/**
* Reads files of several snapshots at once. Blobs that they share are fetched once, all of a repository in one batch;
* snapshots of other sources are read by themselves.
* @returns contents in the order of the requests
*/
async function readTogether(requests) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { snapshot, paths } of requests) {
		const source = sources.get(snapshot);
		if (source === void 0) continue;
		const repositories = wanted.get(source.github) ?? /* @__PURE__ */ new Map();
		wanted.set(source.github, repositories);
		const blobs = repositories.get(source.repository) ?? /* @__PURE__ */ new Map();
		repositories.set(source.repository, blobs);
		for (const path of paths) {
			const file = source.files.get(path);
			if (file === void 0 || whyNot(file) !== null || memoryOf(source.github).texts.has(textKey(source, file))) continue;
			blobs.set(file.oid, {
				file,
				commit: source.commit
			});
		}
	}
	const batches = [...wanted].flatMap(([github, repositories]) => [...repositories].map(([name, blobs]) => fetchTexts(github, name, [...blobs.values()])));
	await Promise.all(batches);
	return Promise.all(requests.map(({ snapshot, paths }) => answer(snapshot, paths)));
}
/** Is the file at a path the same in two snapshots of GitHub's? Nothing is read for it. */
function isSameBlob(one, other, path) {
	const oid = sources.get(one)?.files.get(path)?.oid;
	return oid !== void 0 && oid === sources.get(other)?.files.get(path)?.oid;
}
async function answer(snapshot, paths) {
	const source = sources.get(snapshot);
	if (source === void 0) return snapshot.read(paths);
	const { texts } = memoryOf(source.github);
	return new Map(paths.map((path) => {
		const file = source.files.get(path);
		if (file === void 0) return [path, unreadable("absent")];
		return [path, whyNot(file) ?? texts.get(textKey(source, file)) ?? unreadable("failed")];
	}));
}
function whyNot(file) {
	return unreadableMode(file.mode) ?? ((file.size ?? 0) > 8388608 ? unreadable("too-large") : null);
}
async function fetchTexts(github, repository, wanted) {
	if (wanted.length === 0) return;
	const { texts } = memoryOf(github);
	const files = wanted.map(({ file }) => file);
	const contents = github.isAuthenticated ? await readBlobs(github, repository, files) : await readAnonymously(github, repository, wanted);
	for (const [oid, content] of contents) if (content.kind === "text" || content.reason !== "failed") texts.set(`${repository} ${oid}`, content);
}
/** Without a token there is no GraphQL: file by file, from the raw server where there is one. */
async function readAnonymously(github, repository, wanted) {
	const contents = await inParallel(wanted, 8, async ({ file, commit }) => {
		try {
			const bytes = await rawFile(github, repository, commit, file.path);
			return [file.oid, bytes === null ? unreadable("object-missing") : contentFromBytes(bytes, bytes.length)];
		} catch (error) {
			if (error instanceof GitHubError && error.reason !== "rate-limit") return [file.oid, unreadable("failed")];
			throw error;
		}
	});
	return new Map(contents);
}
function textKey(source, file) {
	return `${source.repository} ${file.oid}`;
}
function memoryOf(github) {
	const known = memories.get(github);
	if (known !== void 0) return known;
	const memory = {
		trees: /* @__PURE__ */ new Map(),
		texts: /* @__PURE__ */ new Map()
	};
	memories.set(github, memory);
	return memory;
}
function treeOnce(github, repository, commit) {
	const { trees } = memoryOf(github);
	const key = `${repository} ${commit}`;
	const known = trees.get(key);
	if (known !== void 0) return known;
	const tree = readGitHubTree(github, repository, commit);
	trees.set(key, tree);
	tree.catch(() => trees.delete(key));
	return tree;
}

// src/engine/lines.ts
/** Opens the two snapshots of every line, tag and head, side by side; a commit is listed once (DESIGN §6). */
async function openLines({ github, facts, serverUrl, lines, previous }) {
	const open = snapshotOpener(github, facts);
	const branch = facts.defaultBranch;
	return Promise.all(lines.map(async (line) => {
		const [tag, head] = await Promise.all([line.commit === null ? null : open(line.commit, line.tag, line.date), branch === null || branch.commit === line.commit ? null : open(branch.commit, branch.name, branch.date)]);
		const release = facts.releases.find((candidate) => candidate.tag === line.tag) ?? null;
		return {
			subject: {
				repository: facts.name,
				ref: line.tag ?? branch?.name ?? null,
				commit: line.commit ?? branch?.commit ?? null,
				line: line.line,
				tag: line.tag,
				head: branch === null ? null : {
					branch: branch.name,
					commit: branch.commit
				},
				release: release === null ? null : {
					url: release.url,
					publishedAt: release.publishedAt
				},
				serverUrl
			},
			views: {
				tag,
				head,
				release: release === null ? null : notesOf(release)
			},
			tagDate: release?.publishedAt ?? dateOrNull(line.date),
			previous: previous(line.line)
		};
	}));
}
/** One commit alone, without release or head: `--ref`, and the two sides of a pull request. */
async function openCommit({ github, facts, serverUrl }, at) {
	const head = await snapshotOpener(github, facts)(at.commit, at.ref, at.date);
	return {
		subject: {
			repository: facts.name,
			ref: at.ref,
			commit: at.commit,
			line: at.line,
			tag: at.tag,
			head: null,
			release: null,
			serverUrl
		},
		views: {
			tag: null,
			head,
			release: null
		},
		tagDate: at.tag === null ? null : dateOrNull(at.date),
		previous: null
	};
}
function snapshotOpener(github, facts) {
	const opened = /* @__PURE__ */ new Map();
	return (commit, ref, date) => {
		const known = opened.get(commit);
		if (known !== void 0) return known;
		const snapshot = openGitHubSnapshot(github, {
			repository: facts.name,
			commit,
			ref,
			date,
			tags: facts.tags
		});
		opened.set(commit, snapshot);
		return snapshot;
	};
}
function notesOf({ tag, url, body, publishedAt, assets }) {
	return {
		tag,
		url,
		body,
		publishedAt,
		assets
	};
}
/** When the first release that counts came out: its publication where there is one, else the date of its tag. */
function firstReleaseDate(facts, releases) {
	const lineOf = lineFinder(releases);
	const published = new Map(facts.releases.map(({ tag, publishedAt }) => [tag, publishedAt]));
	return [...facts.tags.map(({ name, date }) => ({
		tag: name,
		date: published.get(name) ?? date
	})), ...facts.firstRelease === null ? [] : [facts.firstRelease]].flatMap(({ tag, date }) => {
		const known = dateOrNull(date);
		return known !== null && lineOf(tag) !== null ? [known] : [];
	}).sort()[0] ?? null;
}
/** Without a token the API tells no dates of tags: they are empty then. */
function dateOrNull(date) {
	const time = date === null ? NaN : Date.parse(date);
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}

// src/read/github/query-pull-requests.ts
/**
* The release pull requests of several tagged commits, in one query: for the lines that a push or a schedule judges anew. It needs nothing but the
* facts, so it can run beside the trees.
* @param commits full hashes of commits of this repository
*/
async function queryPullRequests(github, { owner, name }, commits) {
	if (commits.length === 0 || !github.isAuthenticated) return /* @__PURE__ */ new Map();
	const oids = Object.fromEntries(commits.map((commit, index) => [`oid${index}`, commit]));
	const { data } = await askAsViewer(github, pullRequestsQuery(commits.length), {
		owner,
		name,
		publishing: true,
		...oids
	});
	const isOwn = ownership(data.viewer?.login ?? null);
	const repository = data.repository;
	const found = await Promise.all(commits.map((commit, index) => releasePullRequests(github, repository?.[`c${index}`]?.associatedPullRequests, commit, repository?.nameWithOwner ?? "", isOwn)));
	return new Map(commits.map((commit, index) => [commit, found[index] ?? []]));
}
/** Pages of a file's history that are looked through: a thousand commits. */
const historyPages = 10;
/**
* Committer date (ISO 8601) of the first commit that touched a path: the policy's clock where the file itself names no `adopted`.
* History can't be asked for backwards; one call does for a file with up to a hundred commits.
* @returns null when no commit did, for a longer history than is looked through, and without a token
*/
async function firstCommitDate(github, { owner, name }, commit, path) {
	if (!github.isAuthenticated) return null;
	const ask = async (after) => (await github.graphql(pathHistoryQuery, {
		owner,
		name,
		commit,
		path,
		after
	})).data.repository?.object?.history;
	let history = await ask(null);
	for (let page = 1; history?.pageInfo.hasNextPage; page += 1) {
		if (page === historyPages) return null;
		history = await ask(history.pageInfo.endCursor);
	}
	return history?.nodes?.at(-1)?.committedDate ?? null;
}
/** Committer date (ISO 8601) of the last commit that touched a path: one call. @returns null when no commit did, and without a token */
async function lastCommitDate(github, { owner, name }, commit, path) {
	if (!github.isAuthenticated) return null;
	const { data } = await github.graphql(pathHistoryQuery, {
		owner,
		name,
		commit,
		path,
		after: null
	});
	return data.repository?.object?.history?.nodes?.[0]?.committedDate ?? null;
}

export { openCommit as a, openGitHubSnapshot as c, organisationReader as d, confirmOnGitHub as f, firstReleaseDate as i, readTogether as l, GitHubError as m, lastCommitDate as n, openLines as o, createGitHub as p, queryPullRequests as r, isSameBlob as s, firstCommitDate as t, queryFacts as u };