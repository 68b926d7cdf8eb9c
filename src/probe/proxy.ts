import type { Agent } from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';

/** Which agent takes a URL through the user's proxy; null for hosts that `NO_PROXY` exempts, which are then pinned as always. */
export function createProxyRoute(): (url: URL) => Agent | null {
  const agents = new Map<string, Agent>();
  return (url) => {
    const proxy = getProxyForUrl(url.href);
    if (proxy === '') return null;
    const agent = agents.get(proxy) ?? new HttpsProxyAgent(proxy);
    agents.set(proxy, agent);
    return agent;
  };
}
