import { a as renderTransition, c as visibleBody, i as renderMarked, n as issueTitle, o as strip, r as renderComment, s as verdict, t as commentBytes } from "./comment.js";

export { commentBytes, issueTitle, renderComment, renderMarked, renderTransition, strip, verdict, visibleBody };