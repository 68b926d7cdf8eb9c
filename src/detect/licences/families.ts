/** Licences without an SPDX id, known by their titles: those written for weights and data. */

export interface LicenceFamily {
  readonly id: string;
  /** Matched against the beginning of the text, white space folded. `$1` of the id is the first group. */
  readonly title: RegExp;
}

export const licenceFamilies: readonly LicenceFamily[] = [
  { id: 'LicenseRef-CreativeML-OpenRAIL++-M', title: /\bcreativeml open ?rail ?\+\+-? ?m\b/i },
  { id: 'LicenseRef-CreativeML-OpenRAIL-M', title: /\bcreativeml open ?rail-? ?m\b/i },
  { id: 'LicenseRef-BigCode-OpenRAIL-M', title: /\bbigcode open ?rail-? ?m\b/i },
  { id: 'LicenseRef-BigScience-OpenRAIL-M', title: /\bbigscience open ?rail-? ?m\b/i },
  { id: 'LicenseRef-BigScience-RAIL', title: /\bbigscience (?:bloom )?rail\b/i },
  { id: 'LicenseRef-OpenRAIL', title: /\bopen ?rail\b/i },
  { id: 'LicenseRef-RAIL', title: /\bresponsible (?:ai|artificial intelligence) (?:source code )?licen[cs]e\b/i },
  { id: 'LicenseRef-Llama-$1-Community', title: /\bllama (\d(?:\.\d)?) (?:version [^.]{0,40})?community licen[cs]e\b/i },
  { id: 'LicenseRef-Gemma-Terms', title: /\bgemma terms of use\b/i },
  { id: 'LicenseRef-AI2-ImpACT', title: /\bimpact licen[cs]e\b/i },
  { id: 'LicenseRef-NVIDIA-Source-Code', title: /\bnvidia source code licen[cs]e\b/i },
  { id: 'LicenseRef-NVIDIA-Open-Model', title: /\bnvidia open model licen[cs]e\b/i },
];

/** Words that a licence's own title line holds. */
const titleWords = /\b(?:licen[cs]e|agreement|terms)\b/i;

/**
 * A name for a licence that no list knows, made of its own title line: `LicenseRef-Example-Research-License`.
 * @returns null where the first lines hold no title
 */
export function titleReference(text: string): string | null {
  const lines = text
    .slice(0, 2000)
    .split('\n')
    .map((line) => line.replace(/^[\s#*=_-]+|[\s#*=_.:-]+$/g, ''))
    .filter((line) => line !== '');
  for (const line of lines.slice(0, 6)) {
    const words = line.match(/[A-Za-z0-9.+]+/g) ?? [];
    const capitals = words.filter((word) => /^[A-Z0-9]/.test(word)).length;
    if (
      line.length > 90 ||
      words.length < 2 ||
      capitals * 2 < words.length ||
      !titleWords.test(line) ||
      /^(?:copyright|licensed|this|these|the following)\b/i.test(line)
    )
      continue;
    const name = words.filter((word) => !/^(?:agreement|the|for|of|and|a)$/i.test(word)).slice(0, 8);
    if (name.length > 1) return `LicenseRef-${name.join('-')}`;
  }
  return null;
}
