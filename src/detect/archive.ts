import type { Evidence } from '../detection.ts';
import { parseIdentifier } from '../identifiers.ts';
import { type DetectionContext, finding, type KindFinding, type Mention } from './context.ts';
import { isUnder } from './headings.ts';
import { decodeBadge } from './ownership/paper-places.ts';
import { evidence, type Rule } from './rule.ts';

const todo = 'Archive the release: connect the repository to Zenodo, or ask Software Heritage to save it, and show the identifier';

export const archiveRules = {
  badge: {
    id: 'archive/badge',
    sees: 'A DOI or Software Heritage badge of the repository itself',
    todo,
    example: '# Marble\n\n[![DOI](https://zenodo.org/badge/12345678.svg)](https://zenodo.org/badge/latestdoi/12345678)\n',
    counter: '# Marble\n\n[![CI](https://github.com/marble/marble/workflows/ci/badge.svg)](https://github.com/marble/marble)\n',
  },
  link: {
    id: 'archive/link',
    sees: 'A link to an archived copy (Zenodo, figshare, OSF, Dataverse, Software Heritage) that the text calls the project’s own',
    todo,
    example: '# Marble\n\nThe code of this release is archived at https://zenodo.org/records/1234567.\n',
    counter: '# Marble\n\n## Related work\n\nOther stones: https://zenodo.org/records/7654321.\n',
  },
  citation: {
    id: 'archive/citation-doi',
    sees: 'A DOI of an archive in CITATION.cff or codemeta.json',
    todo,
    example:
      'README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\ndoi: 10.5281/zenodo.1234567\nfiles:\nREADME.md\nCITATION.cff 90\n',
    counter: 'README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\ndoi: 10.1145/12345\nfiles:\nREADME.md\nCITATION.cff 90\n',
  },
} as const satisfies Record<string, Rule>;

const archiveHost =
  /^url:https?:\/\/(?:[\w-]+\.)*(?:figshare\.com|osf\.io|dataverse\.[\w.]+|datadryad\.org|archive\.softwareheritage\.org|zenodo\.org)\//i;
const archiveDoi = /\b10\.(?:5281\/zenodo\.\d+|6084\/m9\.figshare\.\d+|17605\/osf\.io\/\w+|5061\/dryad\.\w+)/gi;
const ownWords =
  /\b(?:archiv\w+|snapshot|(?:our|the|this|source) (?:code|software|release|repository|data(?:set)?|models?|weights|results)|we (?:release|provide|publish|deposit)\w*|available (?:at|on|from)|released|deposited|cite this (?:repo|software|code))\b/i;

/** A copy in a persistent archive: DOI or Software Heritage identifier of the project's own release. */
export function detectArchive(context: DetectionContext): KindFinding {
  const found: Evidence[] = [];
  const identifiers: string[] = [];
  const keep = (one: Evidence, identifier: string | null): void => {
    found.push(one);
    if (identifier !== null && !identifiers.includes(identifier)) identifiers.push(identifier);
  };
  for (const mention of context.mentions) {
    const id = parseIdentifier(mention.identifier);
    if (id === null || mention.document === null || mention.document.path.startsWith('.github/')) continue;
    const archived = id.scheme === 'zenodo' || id.scheme === 'swh' || archiveHost.test(mention.identifier) || archiveDoiOf(mention.identifier);
    if (!archived || isExample(mention) || isUnder(mention.headings, 'foreign') || isUnder(mention.headings, 'baseline')) continue;
    // Examples of a format or a command, in documentation about something else.
    if (mention.link?.kind === 'code' && !/(?:^|\/)readme[^/]*$/i.test(mention.document.path)) continue;
    const badge = isBadge(mention);
    if (!badge && !ownWords.test(mention.context)) continue;
    const rule = badge ? archiveRules.badge : archiveRules.link;
    keep(evidence(rule, { path: mention.path, line: mention.line, url: mention.href }), mention.identifier);
  }
  for (const path of ['CITATION.cff', 'codemeta.json']) {
    for (const match of (context.text(path) ?? '').slice(0, 100_000).matchAll(archiveDoi)) {
      const zenodo = /zenodo\.(\d+)$/i.exec(match[0])?.[1];
      keep(evidence(archiveRules.citation, { path, note: match[0] }), zenodo === undefined ? `doi:${match[0].toLowerCase()}` : `zenodo:${zenodo}`);
    }
  }
  return finding('archive', found.slice(0, 12), identifiers.slice(0, 12));
}

function archiveDoiOf(identifier: string): boolean {
  archiveDoi.lastIndex = 0;
  return identifier.startsWith('doi:') && archiveDoi.test(identifier);
}

/** Characters of a code block that tell what it is. */
const codeReach = 2_000;

/** Outside of BibTeX, code in the documentation shows how something is written: a configuration, a command on somebody's data. */
function isExample({ document, link }: Mention): boolean {
  const block = link?.kind === 'code' ? document?.blocks[link.block] : undefined;
  return block?.kind === 'code' && !/^[ \t]*@\w{1,30}\s?\{/m.test(block.text.slice(0, codeReach));
}

/** Zenodo's own badge is made for one repository; a DOI badge in the head is the project's. */
function isBadge(mention: Mention): boolean {
  const image = mention.link?.image ?? '';
  if (/zenodo\.org\/badge|archive\.softwareheritage\.org\/badge/i.test(`${image} ${mention.href}`)) return true;
  return mention.link?.inHead === true && image !== '' && /\b(?:doi|zenodo|swh|archived?)\b/i.test(decodeBadge(image));
}
