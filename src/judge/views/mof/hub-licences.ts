import { licenceTables } from './licences.ts';

/**
 * Licence ids of model hubs that are no SPDX ids but mean one, in lower case. All other hub ids are SPDX ids in lower case.
 * Families without a version (`gpl`, `cc`, `bsd`, `gfdl`) name no licence; RAIL and vendor licences have no SPDX id.
 * Source: the licence list of the Hugging Face Hub (hub-docs, "Licenses").
 */
const hubIds: ReadonlyMap<string, string> = new Map([
  ['odc-by', 'ODC-By-1.0'],
  ['odbl', 'ODbL-1.0'],
  ['pddl', 'PDDL-1.0'],
  ['c-uda', 'C-UDA-1.0'],
  ['cc0', 'CC0-1.0'],
  ['openmdw', 'OpenMDW-1.0'],
  ['apache2', 'Apache-2.0'],
  ['apache 2.0', 'Apache-2.0'],
]);

/**
 * The SPDX id behind a licence id of a hub or of prose: `apache-2.0` → `Apache-2.0`.
 * @returns null for ids that name no SPDX licence (`other`, `unknown`, `openrail`, `llama3`, `LicenseRef-…`)
 */
export function spdxOf(id: string): string | null {
  const text = id.trim();
  if (licenceTables.isKnown(text)) return text;
  return hubIds.get(text.toLowerCase()) ?? licenceTables.canonical(text);
}
