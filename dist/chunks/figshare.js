import { h as proveFigshare, m as figshareArticle } from "./probes.js";

export { proveFigshare };