import { c as issueTitle, d as renderTransition, f as visibleBody, l as renderComment, o as commentBytes, s as hashOf, u as renderMarked } from "./publish.js";

export { commentBytes, hashOf, issueTitle, renderComment, renderMarked, renderTransition, visibleBody };