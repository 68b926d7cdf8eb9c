/** The presets, by the name a policy file uses. */
export const presetIds = [
  'default-to-share',
  'day-zero',
  'staged-safety',
  'paper-code',
  'neurips',
  'mof-class-3',
  'mof-class-2',
  'mof-class-1',
  'funder-basic',
  'us-federal',
  'eu-gpai',
  'horizon-europe',
  'nih-dms',
  'ukri',
  'wellcome',
] as const;
export type PresetId = (typeof presetIds)[number];
