// src/probe/providers/registry.ts
/** Who proves which identifiers; each is loaded when it is first needed. */
const providers = {
	arXiv: async () => (await import("./arxiv.js")).proveArxiv,
	hf: async () => (await import("./hub-model.js")).proveHubModel,
	url: async () => (await import("./link.js")).proveLink,
	doi: async () => (await import("./doi.js")).proveDoi,
	openreview: async () => (await import("./openreview.js")).proveOpenReview,
	"hf-dataset": async () => (await import("./hub-dataset.js")).proveHubDataset,
	"hf-collection": async () => (await import("./hub-collection.js")).proveHubCollection,
	"hf-space": async () => (await import("./hub-space.js")).proveHubSpace,
	github: async () => (await import("./github-repository.js")).proveGitHubRepository,
	"github-release": async () => (await import("./github-release.js")).proveGitHubRelease,
	zenodo: async () => (await import("./zenodo.js")).proveZenodo,
	gdrive: async () => (await import("./fragile-page.js")).proveFragilePage,
	modelscope: async () => (await import("./modelscope.js")).proveModelScope,
	"modelscope-dataset": async () => (await import("./modelscope.js")).proveModelScope,
	wandb: async () => (await import("./fragile-page.js")).proveFragilePage,
	swh: async () => (await import("./software-heritage.js")).proveSoftwareHeritage,
	file: null
};
/** The provider of a scheme; null where the world can't be asked. */
async function providerOf(scheme) {
	return await providers[scheme]?.() ?? null;
}

export { providerOf };