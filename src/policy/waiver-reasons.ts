/** Why an artifact may be withheld: the closed list, so that reports can be counted; the words beside it are free. */
export const waiverReasons = ['safety', 'privacy', 'licence', 'security', 'commercial', 'legal', 'cost', 'other'] as const;

/** A waiver may run this many days, so that somebody looks at it again. */
export const waiverDays = 365;
