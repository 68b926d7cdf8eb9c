import { a as renderTransition, i as renderMarked, n as issueTitle, o as visibleBody, r as renderComment, t as commentBytes } from "./comment2.js";

export { commentBytes, issueTitle, renderComment, renderMarked, renderTransition, visibleBody };