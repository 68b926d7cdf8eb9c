// src/cli/closest.ts
/** The nearest of some names, for "did you mean"; null where none is near (at most a third of the letters differ). */
function closest(word, names) {
	return names.map((name) => ({
		name,
		distance: editDistance(word.slice(0, 64).toLowerCase(), name.toLowerCase())
	})).filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3))).sort((a, b) => a.distance - b.distance)[0]?.name ?? null;
}
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

export { closest as t };