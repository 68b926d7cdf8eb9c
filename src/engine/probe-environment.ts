import type { ProveOptions } from '../probe/prove.ts';
import { UserError } from '../user-error.ts';

/**
 * What the surroundings say of probes, for both doors: DEFAULT_TO_SHARE_OFFLINE (runners without a way out) and DEFAULT_TO_SHARE_ENDPOINTS
 * (`hub=https://hub.example.org,…`, for self-hosted hubs and tests). Both come from the person who runs the tool, never from a repository.
 * @param options what the door knows by itself; hosts it allows are kept
 * @throws UserError naming what can't be understood in DEFAULT_TO_SHARE_ENDPOINTS
 */
export async function withProbeEnvironment(options: ProveOptions, environment: Readonly<Record<string, string | undefined>>): Promise<ProveOptions> {
  const offline = options.offline === true || /^(1|true|yes)$/i.test(environment.DEFAULT_TO_SHARE_OFFLINE ?? '');
  const own = environment.DEFAULT_TO_SHARE_ENDPOINTS;
  if (!own || offline) return { ...options, offline };
  const { parseEndpoints } = await import('../probe/endpoints.ts');
  try {
    const { endpoints, allowHosts } = parseEndpoints(own);
    return { ...options, offline, endpoints, allowHosts: [...(options.allowHosts ?? []), ...allowHosts] };
  } catch (error) {
    throw new UserError(
      `DEFAULT_TO_SHARE_ENDPOINTS: ${error instanceof Error ? error.message : String(error)}.`,
      'Write name=address pairs with commas between them.',
    );
  }
}
