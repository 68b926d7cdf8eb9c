import { t as identify } from "./identity.js";
import { a as day, l as number, n as unexpected, o as fields, s as items, t as jsonObject, u as text } from "./provider.js";
import { i as natureOf } from "./weights-file.js";

// src/probe/providers/zenodo.ts
/**
* Proves a Zenodo record: its access rights, then the head of its largest file. Sources: Zenodo REST API, `GET /api/records/{id}`, in the
* shape it has had since 2023 (`metadata.access_right`) and InvenioRDM's own (`access.{record,files,embargo}`).
*/
async function proveZenodo(subject, { world }) {
	const base = world.endpoint("zenodo");
	const id = encodeURIComponent(subject.parsed.value);
	const url = `${base}/records/${id}`;
	const answer = await world.read(`${base}/api/records/${id}`, { accept: "application/json" });
	const outline = {
		method: "zenodo-api",
		url,
		level: 2
	};
	if (answer.status === 410) return {
		...outline,
		state: "broken",
		reason: "the record was deleted"
	};
	if (answer.status === 404) return {
		...outline,
		state: "broken",
		reason: "the record does not exist"
	};
	if (answer.status === 401 || answer.status === 403) return {
		...outline,
		state: "gated",
		reason: "the record is restricted"
	};
	if (answer.status !== 200) throw unexpected(answer, "Zenodo");
	const record = jsonObject(answer, "Zenodo");
	const metadata = fields(record.metadata);
	const title = text(metadata.title) ?? text(record.title);
	const related = items(metadata.related_identifiers).map((item) => text(fields(item).identifier) ?? "");
	const found = identify(subject, {
		title,
		prose: [text(metadata.description) ?? "", ...related].join("\n")
	});
	const published = day(record.created) ?? day(metadata.publication_date);
	const told = {
		...outline,
		level: 3,
		backlink: found.backlink,
		identity: found.identity === "mismatch" && !subject.kinds.has("preprint") ? "unknown" : found.identity,
		...title === void 0 ? {} : { title: title.slice(0, 300) },
		...published === void 0 ? {} : { published }
	};
	if (told.identity === "mismatch") return {
		...told,
		state: "broken",
		level: 2,
		reason: "another paper: its title has nothing in common with this repository"
	};
	const closed = closedReason(record, metadata);
	if (closed !== null) return {
		...told,
		...closed
	};
	const file = [...filesOf(record)].sort((a, b) => (b.size ?? 0) - (a.size ?? 0))[0];
	if (file === void 0) return {
		...told,
		state: "broken",
		reason: "the record holds no files"
	};
	if (file.link === void 0) return {
		...told,
		state: "verified",
		reason: "the record is public; its files were not read"
	};
	const bytes = await world.read(file.link, { range: [0, 65535] });
	if (bytes.status === 401 || bytes.status === 403) return {
		...told,
		state: "gated",
		reason: `${file.name} asks for access (${bytes.status})`
	};
	if (bytes.status === 404 || bytes.status === 410) return {
		...told,
		state: "broken",
		reason: `${file.name} is listed but gone (${bytes.status})`
	};
	if (bytes.status !== 200 && bytes.status !== 206) throw unexpected(bytes, "Zenodo");
	if (natureOf(bytes.body) === "empty") return {
		...told,
		state: "broken",
		reason: `${file.name} is empty`
	};
	return {
		...told,
		state: "archived",
		level: 5,
		method: "zenodo-api+range",
		bytes: bytes.body.length,
		hash: file.checksum ?? null,
		reason: `archived and open: ${bytes.body.length} bytes of ${file.name} read`
	};
}
/** Who may read the files; null when everyone may. */
function closedReason(record, metadata) {
	const access = fields(record.access);
	const embargo = fields(access.embargo);
	const until = day(metadata.embargo_date) ?? day(embargo.until);
	const right = text(metadata.access_right) ?? text(access.status);
	if (right === "embargoed" || embargo.active === true) return {
		state: "gated",
		reason: `under embargo${until === void 0 ? "" : ` until ${until}`}`
	};
	if (right === "restricted" || text(access.files) === "restricted") return {
		state: "gated",
		reason: "the files are restricted: access is asked for on the record page"
	};
	if (right === "closed") return {
		state: "broken",
		reason: "the files are closed"
	};
	return null;
}
function filesOf(record) {
	return (items(record.files).length > 0 ? items(record.files) : Object.values(fields(fields(record.files).entries))).map(fields).flatMap((file) => {
		const name = text(file.key) ?? text(file.filename);
		const checksum = text(file.checksum);
		if (name === void 0) return [];
		return [{
			name,
			size: number(file.size) ?? number(file.filesize),
			checksum: checksum === void 0 ? void 0 : checksum.includes(":") ? checksum : `md5:${checksum}`,
			link: text(fields(file.links).content) ?? text(fields(file.links).self) ?? text(fields(file.links).download)
		}];
	});
}

export { proveZenodo };