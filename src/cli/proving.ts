import { withProbeEnvironment } from '../engine/probe-environment.ts';
import type { ProveOptions } from '../probe/prove.ts';
import { version } from '../version.ts';

/** Options of every command that probes. */
export const probeOptions = {
  'probe-proxy': { type: 'boolean', default: false },
  'allow-host': { type: 'string', multiple: true },
} as const;

export interface ProbeValues {
  readonly offline?: boolean;
  readonly 'probe-proxy': boolean;
  readonly 'allow-host'?: readonly string[] | undefined;
}

/** What probes may do: from the options, then from the surroundings. */
export async function proving(values: ProbeValues, now: string): Promise<ProveOptions> {
  const { folderCache } = await import('../probe/folder-cache.ts');
  const options: ProveOptions = {
    now: () => new Date(now),
    previous: [],
    offline: values.offline ?? false,
    proxy: values['probe-proxy'] ? 'allow' : 'refuse',
    toolVersion: version,
    allowHosts: values['allow-host'] ?? [],
    cache: folderCache(),
  };
  return withProbeEnvironment(options, process.env);
}
