import { c as json, l as number, o as fields, s as items } from "./provider.js";

// src/probe/weights-file.ts
/** Real parameters don't fit in less: smaller "weights" are placeholders. */
const leastWeightBytes = 1048576;
const weightNames = /\.(?:safetensors|bin|pt|pth|ckpt|gguf|onnx|h5|hdf5|keras|msgpack|npz|tflite|pb|mlmodel|nemo|t7|pkl|pdparams|distcp|llamafile)$/i;
const notWeights = /(?:^|\/)(?:training_args\.bin|optimizer\.(?:bin|pt)|scheduler\.(?:bin|pt)|rng_state(?:_\d+)?\.pth|tokenizer[^/]*\.(?:bin|pkl)|scaler\.pt)$/i;
/** Does the name promise trained parameters (optimizer states and training arguments don't)? */
function isWeightName(path) {
	return weightNames.test(path) && !notWeights.test(path);
}
function natureOf(head) {
	if (head.length === 0) return "empty";
	const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512));
	const latin = start.toString("latin1");
	if (latin.startsWith("version https://git-lfs.github.com/spec/v1")) return "lfs-pointer";
	if (/^\s*(?:<!doctype html|<html|<head)/i.test(latin)) return "web-page";
	if (latin.startsWith("GGUF")) return "gguf";
	if (latin.startsWith("PK")) return "zip";
	if (latin.startsWith("HDF\r\n\n")) return "hdf5";
	if (latin.startsWith("PAR1")) return "parquet";
	if (latin.startsWith("")) return "gzip";
	if (latin.startsWith("NUMPY")) return "numpy";
	if (safetensorsHeaderLength(start) !== null) return "safetensors";
	if (start[0] === 128 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5) return "pickle";
	return "other";
}
/** Length of the JSON header: 8 bytes little endian, then `{` (safetensors format); null if this is none. */
function safetensorsHeaderLength(head) {
	if (head.length < 10) return null;
	const view = new DataView(head.buffer, head.byteOffset, 8);
	const length = Number(view.getBigUint64(0, true));
	return length >= 2 && length <= 1e8 && head[8] === 123 ? length : null;
}
/** Reads the header of a safetensors file from its first bytes. Null when it is not one, or broken. */
function safetensorsHeader(head) {
	const length = safetensorsHeaderLength(head);
	if (length === null) return null;
	const whole = head.length >= 8 + length;
	const value = json(head.subarray(8, 8 + length), !whole);
	if (typeof value !== "object" || value === null) return null;
	let tensors = 0;
	let parameters = 0;
	for (const [name, entry] of Object.entries(fields(value))) {
		const shape = items(fields(entry).shape);
		if (name === "__metadata__" || fields(entry).dtype === void 0) continue;
		tensors += 1;
		parameters += shape.reduce((product, size) => product * (number(size) ?? 1), 1);
	}
	return {
		tensors,
		parameters,
		whole
	};
}
/** Shards a set of file names promises (`…-00001-of-00004.safetensors`) and does not hold. */
function missingShards(paths) {
	const held = new Set(paths);
	const families = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const match = /^(.*-)(\d{5})-of-(\d{5})(\.[a-z0-9]+)$/i.exec(path);
		if (match === null) continue;
		const [, before = "", , of = "", after = ""] = match;
		const name = (shard) => `${before}${String(shard).padStart(5, "0")}-of-${of}${after}`;
		families.set(name(0), {
			count: Math.min(Number(of), 5e3),
			name
		});
	}
	return [...families.values()].slice(0, 50).flatMap(({ count, name }) => Array.from({ length: count }, (_, index) => name(index + 1)).filter((shard) => !held.has(shard)));
}

export { safetensorsHeader as a, natureOf as i, leastWeightBytes as n, missingShards as r, isWeightName as t };