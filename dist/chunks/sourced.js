// src/policy/sourced.ts
/** Stages that come from one place as a whole. */
function sourced(stages, origin) {
	return stages.map((stage) => ({
		id: stage.id,
		title: stage.title,
		due: stage.due,
		retroactive: stage.retroactive,
		requires: stage.requires.map((requirement) => ({
			requirement,
			from: everyField(requirement, origin)
		})),
		from: {
			due: origin,
			requires: origin
		}
	}));
}
function everyField(requirement, origin) {
	return Object.fromEntries(Object.keys(requirement).map((field) => [field, origin]));
}
function plainStage(stage) {
	return {
		id: stage.id,
		title: stage.title,
		requires: stage.requires.map(({ requirement }) => requirement),
		due: stage.due,
		...stage.retroactive === void 0 ? {} : { retroactive: stage.retroactive }
	};
}
const builtInOrigin = "built-in default";

export { plainStage as n, sourced as r, builtInOrigin as t };