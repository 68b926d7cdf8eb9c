import { n as judgeLines, r as newestLine, t as commonInput } from "./judge-lines.js";

export { commonInput, judgeLines, newestLine };