// Stands in for @actions/http-client in the bundle: only OIDC tokens and @actions/github's own client would use it, and we use neither.
const refuse = () => {
  throw new Error('@actions/http-client is left out of this bundle');
};
export class HttpClient {
  constructor() {
    refuse();
  }
}
export class BearerCredentialHandler extends HttpClient {}
export const getProxyUrl = refuse;
