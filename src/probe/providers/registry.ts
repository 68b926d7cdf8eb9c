import type { IdentifierScheme } from '../../identifiers.ts';
import type { Provider } from '../provider.ts';

/** Who proves which identifiers; each is loaded when it is first needed. */
const providers: Readonly<Record<IdentifierScheme, (() => Promise<Provider>) | null>> = {
  arXiv: async () => (await import('./arxiv.ts')).proveArxiv,
  hf: async () => (await import('./hub-model.ts')).proveHubModel,
  url: async () => (await import('./link.ts')).proveLink,
  doi: null,
  openreview: null,
  'hf-dataset': null,
  'hf-collection': null,
  'hf-space': null,
  github: null,
  'github-release': null,
  zenodo: null,
  gdrive: null,
  modelscope: null,
  'modelscope-dataset': null,
  wandb: null,
  swh: null,
  file: null,
};

/** The provider of a scheme; null where the world can't be asked. */
export async function providerOf(scheme: IdentifierScheme): Promise<Provider | null> {
  return (await providers[scheme]?.()) ?? null;
}
