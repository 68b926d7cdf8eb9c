declare module 'proxy-from-env' {
  /** The proxy for a URL by `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`; the empty string when there is none. */
  export function getProxyForUrl(url: string): string;
}
