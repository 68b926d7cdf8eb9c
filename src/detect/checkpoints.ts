import { type DetectionContext, finding, type KindFinding } from './context.ts';
import { evidence, type Rule } from './rule.ts';

export const checkpointsRules = {
  revisions: {
    id: 'checkpoints/revisions',
    sees: 'Intermediate checkpoints on the hub: a link or an id with a step or token count as its revision',
    todo: 'Publish intermediate checkpoints, for example as revisions on the model hub',
    example: 'README.md: # Foo\n\n- [step 1000](https://huggingface.co/foo-lab/foo/tree/step1000-tokens4B)\n',
    counter: 'README.md: # Foo\n\n- [files](https://huggingface.co/foo-lab/foo/tree/main)\n',
  },
  words: {
    id: 'checkpoints/words',
    sees: 'A sentence that says intermediate checkpoints are released',
    todo: 'Link the intermediate checkpoints where they are mentioned',
    example: 'README.md: # Foo\n\nWe release all [intermediate checkpoints](https://huggingface.co/foo-lab/foo).\n',
    counter: 'README.md: # Foo\n\nPass `--ckpt` to load a checkpoint.\n',
  },
} as const satisfies Record<string, Rule>;

const words =
  /\b(?:intermediate|all|every|\d{2,4})\s+(?:training\s+|model\s+)?checkpoints?\b[^.]{0,80}|\bcheckpoints?\b[^.]{0,60}\b(?:every|each|at|throughout|during)\b[^.]{0,40}\b(?:steps?|tokens|training|iterations|epochs)\b/i;

/** Intermediate trained parameters: revisions named by step, or words with a link in the same block. */
export function detectCheckpoints(context: DetectionContext): KindFinding {
  const shown = [];
  const identifiers = new Set<string>();
  for (const mention of context.mentions) {
    if (mention.document === null) continue;
    if (/huggingface\.co\/[^/]+\/[^/]+\/tree\/[\w.-]*(?:step|iter|token|epoch|stage|ckpt)[\w.-]*\d/i.test(mention.href)) {
      shown.push(evidence(checkpointsRules.revisions, { path: mention.path, line: mention.line, url: mention.href }));
      identifiers.add(mention.identifier);
    } else if (
      /^(?:hf|hf-collection|gdrive|zenodo|url):/.test(mention.identifier) &&
      words.test(mention.context) &&
      /intermediate|release|provide|available|download/i.test(mention.context)
    ) {
      shown.push(evidence(checkpointsRules.words, { path: mention.path, line: mention.line, url: mention.href }));
      identifiers.add(mention.identifier);
    }
    if (shown.length >= 6) break;
  }
  if (shown.length === 0) {
    const sentence = releasedSeries(context);
    if (sentence !== null) shown.push(sentence);
  }
  return finding('checkpoints', shown, [...identifiers]);
}

const series = /\b(?:\d{2,4}|intermediate|all (?:the )?intermediate)\s+(?:\w+\s+){0,2}checkpoints?\b/i;

/** "We provide 154 checkpoints per model, as branches": the series is told once, the models are linked elsewhere. */
function releasedSeries(context: DetectionContext) {
  if (!context.mentions.some(({ identifier, document }) => document !== null && identifier.startsWith('hf:'))) return null;
  for (const document of context.documents.slice(0, 4)) {
    for (const sentence of document.sentences) {
      if (
        !series.test(sentence.text) ||
        !/\b(?:provide|release[ds]?|available|host(?:ed)?|branch(?:es)?|revisions?|publish(?:ed)?|access)\b/i.test(sentence.text)
      )
        continue;
      if (!/\bwill\b|soon/i.test(sentence.text)) return evidence(checkpointsRules.words, { path: document.path, line: sentence.line });
    }
  }
  return null;
}
