import { parseIdentifier } from '../../identifiers.ts';
import type { DetectionContext, Mention } from '../context.ts';
import { isUnder } from '../headings.ts';
import { namesProject, similarOwners } from '../ownership/names.ts';

/** Does a link that calls itself a card lead to the project's own? Files of the repository do; hub pages by owner or name. */
export function isOwnTarget(mention: Mention, context: DetectionContext): boolean {
  const id = parseIdentifier(mention.identifier);
  if (id === null || isUnder(mention.headings, 'foreign') || isUnder(mention.headings, 'baseline')) return false;
  if (id.scheme === 'file') return true;
  const account = id.value.split('/')[0] ?? '';
  if (/^(?:hf|hf-dataset|hf-collection|modelscope|modelscope-dataset|github)$/.test(id.scheme)) {
    return (context.owner !== null && similarOwners(account, context.owner)) || namesProject(id.value, context.names);
  }
  const foreignRepository = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\//i.exec(id.value)?.[1];
  if (foreignRepository !== undefined) return context.owner !== null && similarOwners(foreignRepository, context.owner);
  return /^(?:arXiv|doi|openreview|url|zenodo)$/.test(id.scheme);
}
