import type { IdentifierScheme } from '../../identifiers.ts';
import type { Provider } from '../provider.ts';

/** Who proves which identifiers; each is loaded when it is first needed. */
const providers: Readonly<Record<IdentifierScheme, (() => Promise<Provider>) | null>> = {
  arXiv: async () => (await import('./arxiv.ts')).proveArxiv,
  hf: async () => (await import('./hub-model.ts')).proveHubModel,
  url: async () => (await import('./link.ts')).proveLink,
  doi: async () => (await import('./doi.ts')).proveDoi,
  openreview: async () => (await import('./openreview.ts')).proveOpenReview,
  'hf-dataset': async () => (await import('./hub-dataset.ts')).proveHubDataset,
  'hf-collection': async () => (await import('./hub-collection.ts')).proveHubCollection,
  'hf-space': async () => (await import('./hub-space.ts')).proveHubSpace,
  github: async () => (await import('./github-repository.ts')).proveGitHubRepository,
  'github-release': async () => (await import('./github-release.ts')).proveGitHubRelease,
  zenodo: async () => (await import('./zenodo.ts')).proveZenodo,
  gdrive: async () => (await import('./fragile-page.ts')).proveFragilePage,
  modelscope: async () => (await import('./modelscope.ts')).proveModelScope,
  'modelscope-dataset': async () => (await import('./modelscope.ts')).proveModelScope,
  wandb: async () => (await import('./fragile-page.ts')).proveFragilePage,
  swh: async () => (await import('./software-heritage.ts')).proveSoftwareHeritage,
  file: null,
};

/** The provider of a scheme; null where the world can't be asked. */
export async function providerOf(scheme: IdentifierScheme): Promise<Provider | null> {
  return (await providers[scheme]?.()) ?? null;
}
