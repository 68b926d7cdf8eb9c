import { t as UserError } from "./user-error.js";
import { n as version } from "./version2.js";

// src/cli/proving.ts
/** Options of every command that probes. */
const probeOptions = {
	"probe-proxy": {
		type: "boolean",
		default: false
	},
	"allow-host": {
		type: "string",
		multiple: true
	}
};
/**
* What probes may do: from options, DEFAULT_TO_SHARE_OFFLINE and DEFAULT_TO_SHARE_ENDPOINTS (`hub=https://hub.example.org,…`, for self-hosted
* hubs and tests). All of it comes from the person who runs the tool, never from a repository.
*/
async function proving(values, now) {
	const base = {
		now: () => new Date(now),
		previous: [],
		offline: values.offline === true || /^(1|true|yes)$/i.test(process.env.DEFAULT_TO_SHARE_OFFLINE ?? ""),
		proxy: values["probe-proxy"] ? "allow" : "refuse",
		toolVersion: version,
		allowHosts: values["allow-host"] ?? []
	};
	if (base.offline) return base;
	const { folderCache } = await import("./folder-cache.js");
	const own = process.env.DEFAULT_TO_SHARE_ENDPOINTS;
	const cached = {
		...base,
		cache: folderCache()
	};
	if (!own) return cached;
	const { parseEndpoints } = await import("./endpoints.js");
	try {
		const { endpoints, allowHosts } = parseEndpoints(own);
		return {
			...cached,
			endpoints,
			allowHosts: [...base.allowHosts ?? [], ...allowHosts]
		};
	} catch (error) {
		throw new UserError(`DEFAULT_TO_SHARE_ENDPOINTS: ${error instanceof Error ? error.message : String(error)}.`, "Write name=address pairs with commas between them.");
	}
}

export { proving as n, probeOptions as t };