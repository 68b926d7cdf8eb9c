import { t as HttpsProxyAgent } from "./tunnel.js";

export { HttpsProxyAgent };