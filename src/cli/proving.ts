import type { ProveOptions } from '../probe/prove.ts';
import { UserError } from '../user-error.ts';
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

/**
 * What probes may do: from options, DEFAULT_TO_SHARE_OFFLINE and DEFAULT_TO_SHARE_ENDPOINTS (`hub=https://hub.example.org,…`, for self-hosted
 * hubs and tests). All of it comes from the person who runs the tool, never from a repository.
 */
export async function proving(values: ProbeValues, now: string): Promise<ProveOptions> {
  const base: ProveOptions = {
    now: () => new Date(now),
    previous: [],
    offline: values.offline === true || /^(1|true|yes)$/i.test(process.env.DEFAULT_TO_SHARE_OFFLINE ?? ''),
    proxy: values['probe-proxy'] ? 'allow' : 'refuse',
    toolVersion: version,
    allowHosts: values['allow-host'] ?? [],
  };
  const { folderCache } = await import('../probe/folder-cache.ts');
  const cached: ProveOptions = { ...base, cache: folderCache() };
  const own = process.env.DEFAULT_TO_SHARE_ENDPOINTS;
  if (!own || base.offline) return cached;
  const { parseEndpoints } = await import('../probe/endpoints.ts');
  try {
    const { endpoints, allowHosts } = parseEndpoints(own);
    return { ...cached, endpoints, allowHosts: [...(base.allowHosts ?? []), ...allowHosts] };
  } catch (error) {
    throw new UserError(
      `DEFAULT_TO_SHARE_ENDPOINTS: ${error instanceof Error ? error.message : String(error)}.`,
      'Write name=address pairs with commas between them.',
    );
  }
}
