import { playFigshare, playForge, playModelScope, playSoftwareHeritage, playZenodo } from './archives.ts';
import { playHub } from './hub.ts';
import { playArxiv, playBiorxiv, playCrossref, playDataCite, playOpenReview } from './papers.ts';
import type { WorldServer } from './world.ts';

/** Every service a prober may meet, each in its ordinary state and empty. */
export function playAll(world: WorldServer) {
  world.host('doi.org', () => ({ status: 404, body: { responseCode: 100, handle: 'unknown' } }));
  return {
    hub: playHub(world),
    arxiv: playArxiv(world),
    datacite: playDataCite(world),
    crossref: playCrossref(world),
    biorxiv: playBiorxiv(world),
    openreview: playOpenReview(world),
    zenodo: playZenodo(world),
    figshare: playFigshare(world),
    swh: playSoftwareHeritage(world),
    forge: playForge(world),
    modelscope: playModelScope(world),
  };
}

export type Actors = ReturnType<typeof playAll>;
