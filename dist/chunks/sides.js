// src/action/sides.ts
/**
* What is compared: the base, and what merging makes of it. A head that is behind its base lacks what came there since, and would seem to take it
* away; where there is no trial merge (a conflict) that can't be helped.
*/
function sidesOf({ head, base, trialMerge }) {
	return trialMerge == null ? {
		base: base.commit,
		head
	} : {
		base: trialMerge.base,
		head: trialMerge.commit
	};
}

export { sidesOf as t };