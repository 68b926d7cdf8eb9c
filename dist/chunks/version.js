import { Jt as docsUrl, Yt as version } from "./engine.js";

export { docsUrl, version };